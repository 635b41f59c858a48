import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { operands } from "../syntax/operands.ts";
import { rootName } from "../syntax/root-name.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A token in an address, and where it is put there. */
export interface AddressToken {
  readonly name: string;
  readonly node: TSESTree.Node;
}

const tokenName = /^(?:access|refresh|id)_?token$/iu;
/** A name with its `=` at the end of what stands before a hole. */
const beforeHole = /[?&#](\w+)=$/iu;
/** Names of sessions that an application signs itself, and of links that open one thing only. */
const ownName = /^(?:token|jwt|auth_?token)$/iu;
const maxVisits = 200;

/** The OAuth tokens an address holds in its query or fragment, wherever in this file they are put in. */
export function tokensInAddress(flow: ValueFlow, address: TSESTree.Node): AddressToken[] {
  const seen = new Set<TSESTree.Node>();
  const pending = [address];
  const found: AddressToken[] = [];
  for (let node = pending.pop(); node && seen.size < maxVisits; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    found.push(...heldBy(flow, node), ...setOn(flow, node));
    const origins = flow.originsOf(node).filter(({ kind }) => kind === "expression");
    pending.push(...origins.map(({ node: origin }) => origin), ...parts(node));
  }
  return found;
}

/** What of an expression ends up in the address: not the arguments of a call that asks somebody for it. */
function parts(node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === "NewExpression") return node.arguments.slice(0, 1);
  if (node.type !== "CallExpression") return node.type === "MemberExpression" ? [] : operands(node);
  const isText = /^(?:toString|String|encodeURIComponent|encodeURI|stringify)$/u.test(calledName(node) ?? "");
  return isText ? operands(node) : [];
}

function heldBy(flow: ValueFlow, node: TSESTree.Node): AddressToken[] {
  switch (node.type) {
    case "TemplateLiteral":
      return node.expressions.flatMap((expression, index) => named(flow, node.quasis[index]?.value.raw, expression));
    case "BinaryExpression":
      return named(flow, endOf(node.left), node.right);
    case "ObjectExpression":
      return writtenEntries(node).flatMap(([key, value]) => held(flow, key, value));
    default:
      return [];
  }
}

function named(flow: ValueFlow, before: string | undefined, node: TSESTree.Node): AddressToken[] {
  return held(flow, beforeHole.exec(before ?? "")?.[1] ?? "", node);
}

function held(flow: ValueFlow, name: string, node: TSESTree.Node): AddressToken[] {
  return tokenName.test(name) || (ownName.test(name) && isSigned(flow, node)) ? [{ name, node }] : [];
}

/** `jwt.sign(…)` */
function isSigned(flow: ValueFlow, node: TSESTree.Node): boolean {
  return flow.originsOf(node).some(({ node: origin }) => origin.type === "CallExpression" && calledName(origin) === "sign");
}

function endOf(node: TSESTree.Node): string | undefined {
  if (node.type === "Literal") return String(node.value);
  return node.type === "BinaryExpression" ? endOf(node.right) : undefined;
}

/** `url.searchParams.set("access_token", …)` on the variable that a name stands for. */
function setOn(flow: ValueFlow, node: TSESTree.Node): AddressToken[] {
  const variable = node.type === "Identifier" ? findVariable(flow.sourceCode, node) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const call = enclosing(identifier, (ancestor) => ancestor.type === "CallExpression");
    const [key, value] = call?.arguments ?? [];
    const isSet = call && /^(?:set|append)$/u.test(calledName(call) ?? "") && rootName(call.callee) === identifier;
    const name = isSet && key ? (staticString(flow, key) ?? "") : "";
    return value ? held(flow, name, value) : [];
  });
}
