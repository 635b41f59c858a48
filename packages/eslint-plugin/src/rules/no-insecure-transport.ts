import type { TSESTree } from "@typescript-eslint/utils";
import { credentialCall } from "../analysis/credential-call.ts";
import { isDevelopmentHost } from "../analysis/development-host.ts";
import { isDevelopmentOnly } from "../analysis/development-only.ts";
import { staticString } from "../analysis/static-string.ts";
import { uncheckedCertificate } from "../analysis/unchecked-certificate.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { staticKey } from "../syntax/static-key.ts";

type MessageId = "plain" | "endpoint" | "unchecked";

/** Options that name where a client gets tokens and permission. */
const endpointKey =
  /^(?:(?:access_?)?token|authori[sz](?:e|ation)|user_?info|revocation|introspection)_?(?:ur[il]|endpoint|host)$|^authority$|^(?:access_?token|authori[sz]e|token)(?:Host|Path)?URL$/iu;

/*
 * Forbids talking to vendors where somebody on the way can listen: tokens over `http:`, and TLS that accepts any certificate.
 * One such request gives the connector's credentials away, and the answer can be anybody's.
 * It misses addresses and switches that come from settings; what runs only in development is left alone.
 */
export const noInsecureTransport = createRule<MessageId>({
  name: "no-insecure-transport",
  description: "Forbid credentials over http and TLS that accepts any certificate",
  preset: "recommended",
  skipsTests: true,
  messages: {
    plain:
      "This request carries credentials to `{{host}}` without encryption: everybody on the way can read and keep them. Use `https:`.",
    endpoint: "`{{key}}` is an `http:` address ({{host}}): tokens and secrets go there in plain text. Use `https:`.",
    unchecked:
      "`{{setting}}` accepts any certificate: whoever sits between can pose as the server, read the credentials and change the " +
      "answers. Remove it; for a private certificate authority pass its certificate as `ca` or in `NODE_EXTRA_CA_CERTS`.",
  },
  isRelevant: (text) => /http:\/\/|rejectUnauthorized|TLS_REJECT_UNAUTHORIZED|strictSSL|checkServerIdentity|tls(?:Insecure|Allow)|skipTLS/iu.test(text),
  create(_context, flow) {

    function lookAtSetting(node: TSESTree.Property | TSESTree.AssignmentExpression): Problem<MessageId> | undefined {
      const setting = uncheckedCertificate(flow, node);
      return setting === undefined || isDevelopmentOnly(flow, node) ? undefined : { node, messageId: "unchecked", data: { setting } };
    }

    function lookAtEndpoint(node: TSESTree.Property): Problem<MessageId> | undefined {
      const key = staticKey(node) ?? "";
      const host = endpointKey.test(key) ? plainHost(staticString(flow, node.value)) : undefined;
      return host === undefined || isDevelopmentOnly(flow, node) ? undefined : { node: node.value, messageId: "endpoint", data: { key, host } };
    }

    return {
      Property: (node) => lookAtSetting(node) ?? lookAtEndpoint(node),
      AssignmentExpression: lookAtSetting,
      CallExpression(node) {
        const url = credentialCall(flow, node);
        const host = url && plainHost(staticString(flow, url) ?? startOf(url));
        return url && host !== undefined && !isDevelopmentOnly(flow, node) ? { node: url, messageId: "plain", data: { host } } : undefined;
      },
    };
  },
});

/** The host of an `http:` address that is somebody's. */
function plainHost(url = ""): string | undefined {
  const [, host] = /^http:\/\/([\w.-]+\.[a-z]{2,})(?=[:/?#]|$)/iu.exec(url) ?? [];
  return host === undefined || isDevelopmentHost(host) ? undefined : host;
}

function startOf(node: TSESTree.Node): string {
  return node.type === "TemplateLiteral" ? (node.quasis[0]?.value.cooked ?? "") : "";
}
