import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { operands } from "../syntax/operands.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Origin } from "./origin.ts";
import { settingNames } from "./secret-setting.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A text everybody knows that checks a request where the real secret is missing, or in its place. */
export interface DefaultSecret {
  /** `empty` and `undefined` are what an unset secret becomes; `written` stands in the code. */
  readonly kind: "empty" | "undefined" | "written";
  readonly node: TSESTree.Node;
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
  const unset = unsetAsText(flow, node);
  if (unset) return unset;
  const literal = origins.find((origin) => origin.kind === "expression" && textOf(origin) !== undefined);
  if (!literal) return undefined;
  const setting = settingNames(flow, node).find((name) => secretName.test(name));
  const isOnly = origins.length === 1 && isKeyPosition(node) && textOf(literal) !== "";
  if (setting === undefined && !isOnly) return undefined;
  const names = [node, ...origins.flatMap(({ steps }) => steps)];
  return { kind: textOf(literal) === "" ? "empty" : "written", node: literal.node, setting, names };
}

/** `createHmac("sha256", `${process.env.SECRET}`)`: a template writes `undefined` where the variable is not set. */
function unsetAsText(flow: ValueFlow, node: TSESTree.Node): DefaultSecret | undefined {
  const texts = flow.originsOf(node).filter(({ kind, path }) => kind === "expression" && path.length === 0);
  for (const { node: text, steps } of texts) {
    const variable = writtenVariable(text, isKeyPosition(node) ? /^$/ : /^((Bearer|Token) )?$/i);
    const isPlaced = isKeyPosition(node) || (node.parent?.type === "BinaryExpression" && /^[!=]==?$/.test(node.parent.operator));
    if (!variable || !isPlaced) continue;
    const origins = flow.originsOf(variable);
    if (!origins.every(isVariable)) continue;
    const setting = origins.flatMap(({ path }) => path.slice(-1)).find((name) => secretName.test(name));
    if (setting !== undefined) return { kind: "undefined", node: text, setting, names: [variable, ...origins.flatMap((origin) => origin.steps), ...steps] };
  }
  return undefined;
}

/** What is written as text behind a prefix: `${variable}`, `Bearer ${variable}`, `String(variable)`. */
function writtenVariable(node: TSESTree.Node, prefix: RegExp): TSESTree.Node | undefined {
  if (node.type === "CallExpression") {
    const isText = node.callee.type === "Identifier" && node.callee.name === "String" && node.arguments.length === 1;
    return isText && prefix.test("") ? node.arguments[0] : undefined;
  }
  if (node.type !== "TemplateLiteral" || node.expressions.length !== 1) return undefined;
  const [before, after] = node.quasis.map(({ value }) => value.cooked);
  return after === "" && prefix.test(before ?? "-") ? node.expressions[0] : undefined;
}

/** `process.env.X` with nothing in its place. */
function isVariable({ kind, node, path }: Origin): boolean {
  return kind === "global" && node.type === "Identifier" && node.name === "process" && path[0] === "env";
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
