import { isMap, isScalar, isSeq, parseAllDocuments } from "yaml";
import type { Leaf } from "./leaf.ts";

/** YAML, every document of it. Aliases are not followed: what they stand for is read where it is written. */
export function yamlLeaves(text: string): Leaf[] {
  const documents = parseAllDocuments(text, { logLevel: "silent", strict: false, uniqueKeys: false });
  return [...documents].flatMap(({ contents }) => [...leavesOf(contents, [], text)]);
}

function* leavesOf(node: unknown, path: readonly string[], text: string): Generator<Leaf> {
  if (isMap(node)) {
    for (const { key, value } of node.items) yield* leavesOf(value, [...path, isScalar(key) ? `${key.value}` : "*"], text);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* leavesOf(item, [...path, `${index}`], text);
  } else if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    const quote = /^["']/u.test(text.slice(start, end)) ? 1 : 0;
    yield { path, value: `${node.value}`, range: [start + quote, end - quote] };
  }
}
