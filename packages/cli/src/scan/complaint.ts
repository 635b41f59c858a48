import { words } from "../messages.ts";
import { Problem } from "../problem.ts";

/** What to say of a path that could not be scanned. An error that is neither ours nor the system's is thrown on. */
export function sentenceFor(path: string, error: unknown): string {
  if (error instanceof Problem) return error.message;
  if (codeOf(error) === undefined) throw error;
  return words.notScanned(path, error);
}

/** The system's name for what went wrong. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
