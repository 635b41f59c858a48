import type { Edit } from "./edit.ts";
import type { Handler } from "./handler.ts";

/** What can be wrong with a handler; each has mutators of its own in `mutants/`. */
export type MutantClass =
  | "dropped"
  | "unmounted"
  | "late"
  | "ignored"
  | "unawaited"
  | "swallowed"
  | "inverted"
  | "environment"
  | "unset-secret"
  | "missing-header"
  | "default-secret"
  | "reserialised"
  | "timing";

/** One way to break a handler. */
export interface Mutation {
  readonly edits: readonly Edit[];
  /** What was done, where a class has several ways. */
  readonly way: string;
}

export type Mutator = (handler: Handler) => readonly Mutation[];
