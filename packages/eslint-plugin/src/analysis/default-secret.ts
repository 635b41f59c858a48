import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { operands } from "../syntax/operands.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Origin } from "./origin.ts";
import { settingNames } from "./secret-setting.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A text in the code that checks a request where the real secret is missing, or in its place. */
export interface DefaultSecret {
  readonly node: TSESTree.Node;
  readonly value: string;
  /** The setting it stands in for; undefined if it's the secret itself. */
  readonly setting: string | undefined;
  /** The names the secret went through. */
  readonly names: readonly TSESTree.Node[];
}

/** A check is made of less. */
const maxVisits = 150;
/** A key to the vendor's API, with which the client is made, checks nothing. */
const secretName = /secret|token|(sign(ing|ature)?|webhook|hmac|verif\w*|hash|encryption)_?key|password|pass(code|phrase)/i;

/** The default for the secret that a check is made with. */
export function defaultSecret(flow: ValueFlow, check: TSESTree.Node): DefaultSecret | undefined {
  const seen = new Set<TSESTree.Node>();
  const pending: TSESTree.Node[] = [check];
  for (let next = pending.pop(); next && seen.size < maxVisits; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const origins = next === check ? [] : flow.originsOf(next);
    const found = ofOrigins(flow, next, origins);
    if (found) return found;
    pending.push(...operands(next), ...origins.filter(({ kind }) => kind === "expression").flatMap(({ node }) => [...operands(node)]));
  }
  return undefined;
}

function ofOrigins(flow: ValueFlow, node: TSESTree.Node, origins: readonly Origin[]): DefaultSecret | undefined {
  const literal = origins.find((origin) => origin.kind === "expression" && textOf(origin) !== undefined);
  if (!literal) return undefined;
  const setting = settingNames(flow, node).find((name) => secretName.test(name));
  const isOnly = origins.length === 1 && isKeyPosition(node) && textOf(literal) !== "";
  if (setting === undefined && !isOnly) return undefined;
  const names = [node, ...origins.flatMap(({ steps }) => steps)];
  return { node: literal.node, value: textOf(literal) ?? "", setting, names };
}

function textOf({ node, path }: Origin): string | undefined {
  return node.type === "Literal" && path.length === 0 && typeof node.value === "string" ? node.value : undefined;
}

/** Where a call takes the secret: `createHmac(algorithm, secret)`, `constructEvent(body, header, secret)`. */
function isKeyPosition(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === "Property") return parent.value === node && /secret/i.test(staticKey(parent) ?? "");
  if (parent?.type !== "CallExpression" && parent?.type !== "NewExpression") return false;
  const name = calledName(parent) ?? "";
  const index = parent.arguments.findIndex((argument) => unwrap(argument) === node);
  if (/^(createHmac|HmacSHA\d+|importKey)$/.test(name)) return index === 1;
  return /^constructEvent(Async)?$/.test(name) ? index === 2 : name === "Webhook" && index === 0;
}
