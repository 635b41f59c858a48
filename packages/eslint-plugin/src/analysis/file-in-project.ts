import { isTestPath } from "@credlint/scopes";

/** A file seen from its project. */
export interface FileInProject {
  /** Below the folder ESLint runs in; where a clone of the project lies on somebody's disk says nothing. */
  readonly path: string;
  /** Tests and stories play at asking. */
  readonly isTest: boolean;
}

export function fileInProject(filename: string, cwd: string): FileInProject {
  const all = filename.replaceAll("\\", "/");
  const base = `${cwd.replaceAll("\\", "/").replace(/\/$/u, "")}/`;
  const isOutside = /^(?:\/|[a-z]:)/iu.test(all) && !all.startsWith(base);
  const path = isOutside ? (all.split("/").at(-1) ?? "") : all.replace(base, "");
  return { path, isTest: isTestPath(path) };
}
