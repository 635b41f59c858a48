/** The project to set up, as far as it is read: a file's text by its path from the root, or undefined. */
export interface Project {
  read(path: string): string | undefined;
}

export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  /** Whether it must be executable. */
  readonly isProgram?: true;
  /** Where to move what is there now, byte for byte. */
  readonly keepAs?: string;
}

/** What `init` makes of one file. */
export type Proposal =
  | Change
  /** A file that is not ours to rewrite: what the user should add. */
  | { readonly path: string; readonly advice: string };

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object a text holds, or undefined if it is none, or JSON with comments. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first of these paths that exists. */
export function firstExisting(project: Project, paths: readonly string[]): string | undefined {
  return paths.find((path) => project.read(path) !== undefined);
}
