import type { TSESTree } from "@typescript-eslint/utils";

/** A place in the code that tells a genuine request from a forged one. */
export interface Check {
  readonly node: TSESTree.Node;
  /**
   * How it says so: it throws, its value is a boolean, or a field of its value is one. `either`: code of another file that
   * checks by its name, nobody knows how; it's taken to throw until the code looks at what it gives back.
   */
  readonly kind: "throws" | "boolean" | "result" | "either";
  /** What the boolean is for a genuine request: false for `given !== expected`. */
  readonly good: boolean;
  /** It gives a promise of its verdict. */
  readonly async: boolean;
  /** For `result`: the fields that hold the verdict, any of them. */
  readonly fields?: readonly string[];
  /** Nothing says that it checks but that it's handed what proves the sender, maybe with the payload. */
  readonly isHandedOn?: boolean;
  /** The package it surely comes from. */
  readonly package?: string;
}
