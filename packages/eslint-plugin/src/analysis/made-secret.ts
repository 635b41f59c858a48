import { nameKind } from "@credlint/scanner/secret-name";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

const random = /^(?:crypto\.|\w+\.)?(?:randomBytes|randomUUID|randomInt|nanoid|uuid|uuidv4|v4|random|randomString)\(/u;
const passwordKey = /^(?:\w*_)?(?:\w*p|P)assw(?:or)?d(?:_?hash)?$/iu;

/** Whether a value was made up here and becomes somebody's password or key: `const value = nanoid(); create({ password: value })`. */
export function isMadeSecret(flow: ValueFlow, { kind, node, path, steps }: Origin): boolean {
  if (kind !== "expression" || path.length > 0 || node.type !== "CallExpression" || steps.length === 0) return false;
  if (!random.test(flow.sourceCode.getText(node))) return false;
  return steps.some((step) => findVariable(flow.sourceCode, step)?.references.some(({ identifier }) => becomesSecret(identifier)) === true);
}

/** `{ password: value }`, `{ passwordHash: await hash(value, 10) }` */
function becomesSecret(use: TSESTree.Node): boolean {
  const { parent } = use;
  if (parent?.type === "Property" && parent.value === use) return nameKind(staticKey(parent) ?? "") === "secret";
  if (parent?.type !== "CallExpression" || parent.arguments[0] !== use || !/hash/iu.test(calledName(parent) ?? "")) return false;
  const outer = parent.parent.type === "AwaitExpression" ? parent.parent.parent : parent.parent;
  return outer.type === "Property" && passwordKey.test(staticKey(outer) ?? "");
}
