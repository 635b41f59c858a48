import type { Logger } from "@credlint/catalogue";
import type { Made } from "./known-outlet.ts";

/** A value that is, or is read from, a logger of a known library. */
export interface KnownLogger {
  readonly logger: Logger;
  /** What is read from it: `["info"]` for `logger.info`. */
  readonly members: readonly string[];
  /** The calls that made it in this file: its factory, then each parent's `child`. */
  readonly madeBy: readonly Made[];
}
