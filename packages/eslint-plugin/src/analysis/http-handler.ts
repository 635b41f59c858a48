import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";

/** A function of this file that a server calls with a request. */
export interface HttpHandler {
  readonly fn: FunctionNode;
  /** What to underline: the route's call and path, or the head of the function. */
  readonly loc: TSESTree.SourceLocation;
  /** The path it is served under, where the code writes it down; frameworks that route by file leave it out. */
  readonly route?: string;
  /** What runs around it: middleware, hooks, decorators, and functions it is wrapped in. */
  readonly around: readonly TSESTree.Node[];
  /** Another file puts it behind its route, maybe with middleware before it. */
  readonly isMountedElsewhere?: boolean;
  /** It serves GET: what it shall do stands in the address. */
  readonly readsQuery?: boolean;
  /** The framework calls it for deliveries of webhooks and for nothing else. */
  readonly takesDeliveries?: boolean;
}

/** The head of a function, from the beginning of the statement it stands in, if it does. */
export function functionHead(
  statement: TSESTree.Node,
  fn: FunctionNode,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESTree.SourceLocation {
  const isWithin = statement.range[0] <= fn.range[0] && fn.range[1] <= statement.range[1];
  const last = sourceCode.getTokenBefore(fn.body);
  return { start: (isWithin ? statement : fn).loc.start, end: (last ?? fn).loc.end };
}
