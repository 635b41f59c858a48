import type { Manifest, ManifestPlace } from "@credlint/catalogue/manifests";
import type { Format } from "./manifest/format.ts";

type Tree = string | { [key: string]: Tree };

/** A manifest that asks for one scope at one of its places; for tests and documentation. */
export function sampleManifest(manifest: Manifest, place: ManifestPlace, scope: string, format: Format): string {
  const root: Tree = {};
  const [marks = []] = manifest.marks.filter((group) => group.every((mark) => isOpen(mark) || place.path.startsWith(mark)));
  for (const mark of marks.filter((candidate) => !place.path.startsWith(candidate))) {
    const [path = "", value = "x"] = mark.split("=", 2);
    put(root, path, value);
  }
  put(root, ...written(place, scope));
  return render(plain(root), format);
}

/** A mark that no other place of the manifest must fill. */
function isOpen(mark: string): boolean {
  return !/scopes$/iu.test(mark);
}

function written({ path, form }: ManifestPlace, scope: string): [path: string, value: string] {
  const [key = "", value = ""] = [scope.slice(0, scope.lastIndexOf(":")), scope.slice(scope.lastIndexOf(":") + 1)];
  switch (form) {
    case "pair":
      return [path.replace("*", key), value];
    case "key":
      return [path.replace("*", scope.replaceAll(".", String.raw`\.`)), "true"];
    default:
      return [path.replace("*", "token"), scope];
  }
}

function put(root: { [key: string]: Tree }, path: string, value: string): void {
  const steps = path.replaceAll("[]", ".0").split(/(?<!\\)\./u).filter((step) => step !== "").map((step) => step.replaceAll("\\", ""));
  let node = root;
  for (const step of steps.slice(0, -1)) {
    const next = node[step];
    node = typeof next === "object" ? next : (node[step] = {});
  }
  node[steps.at(-1) ?? ""] ??= value;
}

/** Lists where all keys are numbers. */
function plain(tree: Tree): unknown {
  if (typeof tree === "string") return /^\d$/u.test(tree) ? Number(tree) : tree;
  const entries = Object.entries(tree).map(([key, value]) => [key, plain(value)] as const);
  return entries.every(([key]) => /^\d+$/u.test(key)) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function render(value: unknown, format: Format): string {
  if (format === "toml") return toml(value);
  return format === "xml" ? xml(value) : JSON.stringify(value, null, 2);
}

function toml(value: unknown): string {
  return Object.entries(Object(value))
    .map(([table, keys]) => `[${table}]\n${Object.entries(Object(keys)).map(([key, text]) => `${key} = ${JSON.stringify(text)}\n`).join("")}`)
    .join("");
}

function xml(value: unknown): string {
  if (typeof value !== "object") return `${value}`;
  return Object.entries(Object(value)).map(([tag, inner]) => `<${tag}>${xml(inner)}</${tag}>`).join("\n");
}
