import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** `hub.verify_token` answers a handshake and proves nothing of deliveries. */
const tokenName = /^(?!.*verify_?token)(?!hub\.).*(token$|secret$|pass(code|word)$|client_?state$|(api|webhook|hook)_?key$)/i;
const places: ReadonlySet<string> = new Set(["query", "params", "body", "searchParams"]);

/** The field of a request's address or body that claims to be the secret both sides know: `req.query.token`. */
export function claimedSecret(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  for (const origin of flow.originsOf(node)) {
    const name = ofPath(origin) ?? ofGetter(flow, origin.node) ?? ofDecorator(flow, origin);
    if (name !== undefined) return name;
  }
  return undefined;
}

function ofPath({ kind, node, path }: Origin): string | undefined {
  const owner = kind === "parameter" ? enclosing(node, isFunction) : undefined;
  const before = owner?.params.map((param) => bindingPath(param, node)?.path).find((found) => found !== undefined) ?? [];
  const whole = [...before, ...path];
  const last = whole.at(-1) ?? "";
  const isOfRequest = whole.slice(0, -1).some((key) => places.has(key)) || /^client_?state$/i.test(last);
  return isOfRequest && tokenName.test(last) ? last : undefined;
}

/** Nest: `@Query("token") token`. */
function ofDecorator(flow: ValueFlow, { kind, node, path }: Origin): string | undefined {
  const parameter = kind === "parameter" && path.length === 0 ? enclosing(node, isFunction)?.params.find((param) => param === node) : undefined;
  for (const { expression } of parameter?.decorators ?? []) {
    const [first] = expression.type === "CallExpression" && /^(Query|Param|Body)$/.test(calledName(expression) ?? "") ? expression.arguments : [];
    const name = first && staticString(flow, first);
    if (name !== undefined && tokenName.test(name)) return name;
  }
  return undefined;
}

/** `new URL(request.url).searchParams.get("token")`, `c.req.query("token")` */
function ofGetter(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
  if (!/(searchParams|query|params)(\.get)?$|\.(query|param)$/i.test(flow.sourceCode.getText(node.callee))) return undefined;
  const [first] = node.arguments;
  const name = first && staticString(flow, first);
  return name !== undefined && tokenName.test(name) ? name : undefined;
}
