import type { Outlet } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { knownOutlet } from "./known-outlet.ts";
import type { KnownOutlet } from "./known-outlet.ts";
import { outletIndex } from "./outlet-index.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A call by which values leave, and the library that takes them. */
export interface OutletCall<Kind extends Outlet> {
  readonly by: KnownOutlet<Kind>;
  readonly written: readonly TSESTree.CallExpressionArgument[];
}

/** Undefined if the call is none of a known library's, or hands nothing out. */
export function outletCall<Kind extends Outlet>(
  flow: ValueFlow,
  outlets: readonly Kind[],
  call: TSESTree.CallExpression,
): OutletCall<Kind> | undefined {
  const callee = unwrap(call.callee);
  if (call.arguments.every(isWritten) || !mayLeave(flow, outlets, callee)) return undefined;
  for (const origin of flow.originsOf(callee)) {
    const by = knownOutlet(flow, outlets, origin);
    const written = by && writtenArguments(by, call.arguments);
    if (written) return { by, written };
  }
  return undefined;
}

/** A number or a text without holes holds nothing but what everybody may read here; so does nothing at all. */
function isWritten(argument: TSESTree.CallExpressionArgument): boolean {
  return argument.type === "Literal" || (argument.type === "TemplateLiteral" && argument.expressions.length === 0);
}

/** A quick look, before anything is followed. */
function mayLeave(flow: ValueFlow, outlets: readonly Outlet[], callee: TSESTree.Node): boolean {
  const { methods, hosts, callable, byGlobal, byModule } = outletIndex(outlets);
  if (callee.type === "MemberExpression") {
    const method = staticKey(callee);
    if (method === undefined) return false;
    const isKnown = methods.has(method) || method === "call" || method === "apply" || hosts.some(({ keys }) => keys.at(-1) === method);
    return isKnown || (callable.length > 0 && mentions(flow, callable));
  }
  if (callee.type !== "Identifier") return true;
  const definition = findVariable(flow.sourceCode, callee)?.defs[0];
  if (definition === undefined) return byGlobal.has(callee.name);
  const source = definition.type === "ImportBinding" && definition.parent.type === "ImportDeclaration" ? definition.parent.source.value : undefined;
  return source === undefined ? definition.type === "Variable" : byModule.has(source);
}

const mentioned = new WeakMap<readonly string[], WeakMap<ValueFlow, boolean>>();

/** Whether a file speaks of one of these modules; the next call of the file asks the same. */
function mentions(flow: ValueFlow, quoted: readonly string[]): boolean {
  const byFile = mentioned.get(quoted) ?? new WeakMap<ValueFlow, boolean>();
  mentioned.set(quoted, byFile);
  const found = byFile.get(flow) ?? quoted.some((module) => flow.sourceCode.text.includes(module));
  byFile.set(flow, found);
  return found;
}

function writtenArguments(
  { outlet, members }: KnownOutlet<Outlet>,
  given: readonly TSESTree.CallExpressionArgument[],
): readonly TSESTree.CallExpressionArgument[] | undefined {
  const invoker = members.at(-1) === "call" || members.at(-1) === "apply" ? members.at(-1) : undefined;
  const name = (invoker === undefined ? members : members.slice(0, -1)).join(".");
  const isCalledItself = name === "" && outlet.callable;
  const method = isCalledItself ? { from: 0 } : outlet.methods.find((candidate) => candidate.name === name);
  if (method === undefined) return undefined;
  const { from, to } = { to: undefined, ...method };
  // `log.apply(logger, [message])`: the list is written, whatever the method leaves out.
  if (invoker === "apply") return given.slice(1, 2);
  return invoker === "call" ? given.slice(from + 1, to && to + 1) : given.slice(from, to);
}
