import { fileKinds } from "./file-kinds.ts";
import type { FileKind } from "./file-kinds.ts";

/** The kind of a file by its path, or undefined if it is none we read as text. */
export function kindOfFile(path: string): FileKind | undefined {
  const normal = `/${path.replaceAll("\\", "/")}`;
  return fileKinds.find(({ files }) => files.some((glob) => matches(normal, glob)));
}

/** Our patterns know one star, at an end or in front of an extension; a full glob library would be idle weight. */
function matches(path: string, glob: string): boolean {
  const pattern = glob.slice("**".length);
  const name = pattern.startsWith("/.aws/") ? path.slice(-pattern.length) : path.slice(path.lastIndexOf("/"));
  const [start = "", end] = pattern.split("*");
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end) && name.length > start.length + end.length;
}
