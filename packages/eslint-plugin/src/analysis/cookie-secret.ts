import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { nameKind } from "@credlint/scanner/secret-name";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const request = /^(?:req|request|ctx|c|event)$|(?:Req|Request)$/u;
const jar = /cookies?(?:\(\)|Store|Jar)?$/iu;
/** Names of cookies that sign a caller in. */
const signsIn = /(?:^|[._-])(?:sess(?:ion)?(?:[._-]?id)?|sid|auth|jwt|token|access|refresh)(?:$|[._-])/iu;

/** `all` of a request's cookies, or the `one` that proves who is asking. */
export function cookieSecret(flow: ValueFlow, { kind, node, path }: Origin): "all" | "one" | undefined {
  const names = [...(node.type === "Identifier" ? [node.name] : []), ...path];
  if (kind === "global" && names.join(".") === "document.cookie") return "all";
  const at = names.findIndex((name) => name === "cookies" || name === "signedCookies");
  if (at > 0 && request.test(names[at - 1] ?? "")) {
    if (at === names.length - 1) return "all";
    return at === names.length - 2 && signsIn.test(names.at(-1) ?? "") ? "one" : undefined;
  }
  return isTaken(flow, node, path) ? "one" : undefined;
}

/** `cookies().get("session")?.value`, `getCookie(c, "session")`. */
function isTaken(flow: ValueFlow, node: Origin["node"], path: readonly string[]): boolean {
  if (node.type !== "CallExpression" || !(path.length === 0 || path.join() === "value")) return false;
  const callee = unwrap(node.callee);
  const called = calledName(node) ?? "";
  const isJar = callee.type === "MemberExpression" && called === "get" && jar.test(sourceOf(flow, callee.object));
  if (!isJar && called !== "getCookie") return false;
  const last = node.arguments.at(-1);
  const name = last && staticString(flow, last);
  return name !== undefined && nameKind(name) !== "harmless" && signsIn.test(name);
}

function sourceOf(flow: ValueFlow, node: Parameters<ValueFlow["originsOf"]>[0]): string {
  const [origin] = flow.originsOf(node);
  const made = origin?.node.type === "CallExpression" ? `${calledName(origin.node) ?? ""}()` : "";
  return made === "cookies()" ? made : flow.sourceCode.getText(node);
}
