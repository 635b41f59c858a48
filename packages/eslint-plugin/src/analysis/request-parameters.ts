import type { TSESTree } from "@typescript-eslint/utils";

/** One parameter of a query or form. */
export interface Parameter {
  /** What to underline. */
  readonly loc: TSESTree.SourceLocation;
  /** Undefined if it is only known at run time. */
  readonly text: string | undefined;
  /** Where the code writes it apart from the name. */
  readonly value?: TSESTree.Node;
}

/** What a piece of code sends in a query or a form, as far as this file writes it down. */
export interface SentParameters {
  readonly values: ReadonlyMap<string, Parameter>;
  /** Nothing of it comes from elsewhere. */
  readonly isWhole: boolean;
  /** The address before the question mark, where it stands beside. */
  readonly url: string;
  /** The call it is handed to, for those that ask for a consent page and nothing else. */
  readonly asks?: boolean;
}
