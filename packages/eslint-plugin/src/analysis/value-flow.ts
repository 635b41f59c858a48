import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { EnteredCall, Origin } from "./origin.ts";
import { OriginSearch } from "./origin-search.ts";

/** Calls of calls of calls: a long fluent chain is cut here and counts as made by itself. */
const maxDepth = 32;

/**
 * Answers "where does this value come from?", backwards and on demand.
 * Follows names, members, destructuring, conditionals, awaits, calls of functions in the same file and their
 * parameters, and fields of classes. Order of statements is not looked at: every assignment counts.
 */
export class ValueFlow {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  #depth = 0;
  readonly #known = new WeakMap<TSESTree.Node, Map<string, readonly Origin[]>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.sourceCode = sourceCode;
  }

  /**
   * The places that make the value of `node`, or of the member of it that `path` names.
   * An empty list means that nothing in this file makes it (a recursion, a key that is never set).
   * With `calls`, a parameter has what those calls hand to it, and not what any other does.
   */
  originsOf(node: TSESTree.Node, path: readonly string[] = [], calls: readonly EnteredCall[] = []): readonly Origin[] {
    if (calls.length > 0) return this.#depth === maxDepth ? [] : this.#search(node, path, calls);
    const key = path.join(".");
    const byPath = this.#known.get(node) ?? new Map<string, readonly Origin[]>();
    this.#known.set(node, byPath);
    const known = byPath.get(key);
    if (known) return known;
    if (this.#depth === maxDepth) return [{ kind: "expression", node, path, steps: [] }];
    // Asked for again while it is being looked for: a circle, which adds nothing.
    byPath.set(key, []);
    const origins = this.#search(node, path, calls);
    byPath.set(key, origins);
    return origins;
  }

  #search(node: TSESTree.Node, path: readonly string[], calls: readonly EnteredCall[]): readonly Origin[] {
    this.#depth += 1;
    const origins = new OriginSearch(this, calls).find(node, path);
    this.#depth -= 1;
    return origins;
  }
}

const flows = new WeakMap<object, ValueFlow>();

/** The value flow of a file, shared by all rules that ask about it. */
export function valueFlow(sourceCode: Readonly<TSESLint.SourceCode>): ValueFlow {
  const known = flows.get(sourceCode);
  if (known) return known;
  const flow = new ValueFlow(sourceCode);
  flows.set(sourceCode, flow);
  return flow;
}
