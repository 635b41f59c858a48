import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";

/** A call that was followed into a function of the same file. */
export interface EnteredCall {
  readonly owner: FunctionNode;
  readonly call: TSESTree.CallExpression;
}

/** Where a value comes from, as far as this file tells. */
export interface Origin {
  /**
   * `global`: an undeclared name (`node` is the identifier). `import`: from another module. `parameter`: handed in by
   * callers elsewhere (`node` is the identifier it is bound to). `expression`: `node` itself makes the value.
   */
  readonly kind: "global" | "import" | "parameter" | "expression";
  readonly node: TSESTree.Node;
  /**
   * Members read from it, outermost first. For imports the first is the export's name;
   * it is missing for a namespace or `require` that is used as a whole.
   */
  readonly path: readonly string[];
  /** For imports: the module specifier as written. */
  readonly module?: string;
  /** For the rest of a destructured object: keys that are not in it any more. */
  readonly without?: readonly string[];
  /** Names the value went through on the way, the one nearest to the question first. */
  readonly steps: readonly TSESTree.Identifier[];
  /** Calls that were entered to get there and not left again, the outermost first. */
  readonly calls?: readonly EnteredCall[];
}
