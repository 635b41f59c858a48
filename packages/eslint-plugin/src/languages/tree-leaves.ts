/** A text at the end of a key path, as `@credlint/scopes` reads it. */
export interface TreeLeaf {
  readonly path: readonly string[];
  readonly value: string;
  readonly range: readonly [start: number, end: number];
}

/** What the nodes of the trees for JSON (two parsers), YAML and TOML have in common. */
interface TreeNode {
  readonly type?: string;
  readonly range?: readonly [number, number];
  readonly value?: unknown;
  readonly key?: unknown;
  readonly [child: string]: unknown;
}

/** Under these names stand the pairs of an object, and the elements of a list. */
const pairs = ["members", "pairs", "properties", "body"] as const;
const elements = ["elements", "entries"] as const;

/** The texts of a data file's syntax tree by key path, in order, whichever parser made it. */
export function treeLeaves(tree: unknown, text: string): TreeLeaf[] {
  return [...leavesOf(tree, [], text)];
}

function* leavesOf(node: unknown, path: readonly string[], text: string): Generator<TreeLeaf> {
  if (!isNode(node)) return;
  const inner = pairs.flatMap((name) => listOf(node[name]));
  const items = elements.flatMap((name) => listOf(node[name]));
  for (const pair of inner) yield* ofPair(pair, path, text);
  for (const [index, item] of items.entries()) yield* leavesOf(item.type === "Element" ? item.value : item, [...path, `${index}`], text);
  for (const child of [node["body"], node["content"], node["expression"]]) yield* leavesOf(child, path, text);
  if (isPlain(node.value) && node.range) yield leafAt(node.range, node.value, path, text);
}

/** A pair has a key and a value; a table of TOML has a key and pairs of its own; a document only holds others. */
function* ofPair(node: TreeNode, path: readonly string[], text: string): Generator<TreeLeaf> {
  const key = keysOf(node.key ?? node["name"]);
  const inside = [...path, ...key];
  yield* isNode(node.value) ? leavesOf(node.value, inside, text) : leavesOf(node, inside, text);
}

function keysOf(key: unknown): string[] {
  if (!isNode(key)) return [];
  const parts = listOf(key["keys"]);
  if (parts.length > 0) return parts.flatMap(keysOf);
  const name = key.value ?? key["name"];
  return isPlain(name) ? [`${name}`] : ["*"];
}

function leafAt([start, end]: readonly [number, number], value: string | number | boolean, path: readonly string[], text: string): TreeLeaf {
  const [quote = ""] = /^(?:"""|'''|["'])/u.exec(text.slice(start, end)) ?? [];
  return { path, value: `${value}`, range: [start + quote.length, end - quote.length] };
}

function listOf(value: unknown): readonly TreeNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
