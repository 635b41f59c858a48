import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { descendants } from "../syntax/descendants.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import type { ValueFlow } from "./value-flow.ts";

const clients = /^(?:fetch|\$fetch|ofetch|axios|got|ky|request|superagent|needle|http|httpClient|httpService|ufetch)$/iu;
const credential = /^(?:authorization|proxy-authorization|client_secret|access_token|refresh_token|password|x-api-key|api-key|x-auth-token|bearer|auth)$/iu;

/** The address of an HTTP request that carries credentials, in its options or its body; undefined for any other call. */
export function credentialCall(flow: ValueFlow, node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const root = rootName(node.callee)?.name ?? "";
  const [url, ...rest] = node.arguments;
  if (!url || !(clients.test(root) || clients.test(calledName(node) ?? ""))) return undefined;
  const options = url.type === "ObjectExpression" ? new Map(writtenEntries(url)) : undefined;
  const inside = (options ? [url] : rest).flatMap((argument) => flow.originsOf(argument).flatMap(({ node: origin }) => [origin, ...descendants(origin, flow.sourceCode.visitorKeys)]));
  return inside.some((part) => part.type === "Property" && credential.test(staticKey(part) ?? "")) ? (options ? (options.get("url") ?? options.get("baseURL")) : url) : undefined;
}
