import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { returnedExpressions } from "../syntax/returned-expressions.ts";
import { rootName } from "../syntax/root-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { classMember } from "./class-member.ts";
import type { HttpHandler } from "./http-handler.ts";
import { letsEveryonePass, mountedArguments } from "./middleware.ts";
import { objectMember } from "./object-member.ts";
import { failing, merge, start, verifiedBy } from "./paths/path-state.ts";
import type { PathState } from "./paths/path-state.ts";
import type { PathWalk } from "./paths/path-walk.ts";
import { isTellingName } from "./telling-check.ts";
import type { ValueFlow } from "./value-flow.ts";

/** The states in which a handler starts, after everything that is mounted before it and wrapped around it. */
export function statesBefore(walk: PathWalk, handler: HttpHandler): PathState[] {
  const mounted = mountedArguments(walk.flow, handler);
  const first = mounted.reduce((states, node) => pass(walk, node, states, isTelling(walk.flow, node)), [start]);
  return handler.around.reduce((states, node) => pass(walk, node, states, true), first);
}

/** What lies behind one layer; `isTrusted` if code that can't be read is taken for a check. */
function pass(walk: PathWalk, wrapped: TSESTree.Node, states: PathState[], isTrusted: boolean): PathState[] {
  const node = unwrap(wrapped);
  if (states.length === 0) return states;
  if (node.type === "ArrayExpression") {
    return node.elements.reduce((reached, element) => (element ? pass(walk, element, reached, isTrusted) : reached), states);
  }
  if (letsEveryonePass(node)) return verifyOption(walk, node, states);
  const [fn] = functionsOf(walk.flow, node);
  if (fn) return through(walk, fn, states, nextOf(fn));
  const made = node.type === "CallExpression" ? madeLayer(walk, node, states) : undefined;
  if (made) return made;
  return isTrusted && node.type !== "Literal" && node.type !== "ObjectExpression" ? states.map((state) => verifiedBy(state)) : states;
}

function isTelling(flow: ValueFlow, wrapped: TSESTree.Node): boolean {
  const node = unwrap(wrapped);
  const name = node.type === "CallExpression" ? calledName(node) : undefined;
  const names = [name, rootName(node)?.name, node.type === "MemberExpression" ? flow.sourceCode.getText(node.property) : undefined];
  return names.some((candidate) => candidate !== undefined && (isTellingName(candidate) || /webhookmiddleware|^webhooks?$|guard$/i.test(candidate)));
}

function functionsOf(flow: ValueFlow, node: TSESTree.Node): FunctionNode[] {
  if (isFunction(node)) return [node];
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return [];
  return flow.originsOf(node).map((origin) => origin.node).filter(isFunction);
}

/** Runs middleware: what goes on is what calls `next`, or, without one, what ends and gives nothing back. */
function through(walk: PathWalk, fn: FunctionNode, states: PathState[], next: TSESTree.Node | undefined): PathState[] {
  const variable = (node: TSESTree.Node | undefined) => (node?.type === "Identifier" ? findVariable(walk.flow.sourceCode, node) : undefined);
  const outer = walk.exits;
  walk.exits = { returns: [], throws: [], breaks: [] };
  walk.onward = variable(next);
  walk.reply = walk.onward ? undefined : variable(fn.params[1]);
  walk.passed = [];
  const ended = states.flatMap((state) => walk.run(fn, [], state));
  const passed = walk.onward ? walk.passed : ended.filter(({ value }) => value.truth !== true).map(({ state }) => state);
  walk.exits = outer;
  walk.onward = undefined;
  walk.reply = undefined;
  return merge(passed);
}

/** `next` of Express and Koa, `done` of Fastify. */
function nextOf({ params }: FunctionNode): TSESTree.Node | undefined {
  return params.find((param, index) => index > 0 && param.type === "Identifier" && /^(next|done)$/.test(param.name)) ?? params[2];
}

/** `verifyWith(secret)` and `withSignature(handler)` of this file, guards of this file. */
function madeLayer(walk: PathWalk, node: TSESTree.CallExpression, states: PathState[]): PathState[] | undefined {
  if (calledName(node) === "UseGuards") return guarded(walk, node, states);
  const [maker] = functionsOf(walk.flow, node.callee);
  const [inner] = maker ? returnedExpressions(maker, walk.flow.sourceCode.visitorKeys).map(unwrap).filter(isFunction) : [];
  if (!maker || !inner) return undefined;
  const wrapped = node.arguments.findIndex((argument) => isFunction(unwrap(argument)) || functionsOf(walk.flow, unwrap(argument)).length > 0);
  walk.isWrapping = wrapped >= 0;
  const passed = through(walk, inner, states, wrapped < 0 ? nextOf(inner) : maker.params[wrapped]);
  walk.isWrapping = false;
  return passed;
}

function guarded(walk: PathWalk, node: TSESTree.CallExpression, states: PathState[]): PathState[] | undefined {
  for (const argument of node.arguments) {
    const guard = walk.flow.originsOf(argument).map((origin) => origin.node).find(isClass);
    const method = guard && classMember(guard, "canActivate", walk.flow.sourceCode.visitorKeys)?.[0]?.value;
    if (!method || !isFunction(method)) continue;
    return merge(states.flatMap((state) => walk.run(method, [], state)).filter(({ value }) => value.truth !== false).map(({ state }) => state));
  }
  return undefined;
}

/** `express.json({ verify: (req, res, buf) => { … throw … } })` */
function verifyOption(walk: PathWalk, node: TSESTree.Node, states: PathState[]): PathState[] {
  if (node.type !== "CallExpression") return states;
  const [options] = node.arguments.slice(-1).map(unwrap);
  const verify = options?.type === "ObjectExpression" ? objectMember(options, "verify")?.[0]?.value : undefined;
  const [fn] = verify ? functionsOf(walk.flow, unwrap(verify)) : [];
  if (!fn) return verify && isTelling(walk.flow, verify) ? states.map((state) => verifiedBy(state)) : states;
  const outer = walk.exits;
  walk.exits = { returns: [], throws: [], breaks: [] };
  const ended = states.flatMap((state) => walk.run(fn, [], state)).map(({ state }) => state);
  walk.exits = outer;
  return fn.async ? unheard(states, ended, fn) : merge(ended);
}

/** A body parser calls `verify` and goes on: what an asynchronous one finds out comes too late. */
function unheard(before: PathState[], ended: readonly PathState[], node: FunctionNode): PathState[] {
  const check = ended.flatMap(({ by }) => by ?? [])[0];
  return check ? before.map((state) => failing(state, { kind: "unawaited", check: { ...check, node } })) : before;
}
