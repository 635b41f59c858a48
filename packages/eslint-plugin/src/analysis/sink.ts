import type { TSESTree } from "@typescript-eslint/utils";
import type { KnownLogger } from "./known-logger.ts";

/** A place where values leave the program: a log line, a response, an address. */
export interface Sink {
  /** As written: `this.logger.info`. */
  readonly name: string;
  /** The expressions that leave. */
  readonly written: readonly TSESTree.Node[];
  /** For a log line: the library, if one is known to write it. */
  readonly by?: KnownLogger;
}
