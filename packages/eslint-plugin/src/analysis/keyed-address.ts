import type { KeyedHost } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { wordsOf } from "@credlint/scanner/secret-name";
import { unwrap } from "../syntax/unwrap.ts";
import { addressText } from "./address-text.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What a file says of the host an address leads to. */
export interface AddressHost {
  readonly host: string | undefined;
  /** Whether a key belongs into the addresses of that host, or of one that it may be. */
  readonly takesKeys: boolean;
}

/** An address at which a token itself is the subject: it is looked up, or revoked. */
const asksAboutToken = /token_?info|debug_?token|introspect|revoke/iu;

/** The host at the start of an address; where another file writes it, names and the rest of this one must do. */
export function addressHost(flow: ValueFlow, keyedHosts: readonly KeyedHost[], node: TSESTree.Node): AddressHost {
  const { first, start } = startOf(node);
  const host = /^https?:\/\/([^/?#:\0]+)/u.exec(first ?? staticString(flow, start) ?? "")?.[1];
  const { text } = flow.sourceCode;
  const words = first === undefined ? wordsOf(flow.sourceCode.getText(start)) : [];
  const takesKeys = asksAboutToken.test(flow.sourceCode.getText(node)) || keyedHosts.some((known) =>
    host === undefined ? text.includes(known.host) || known.names.some((name) => words.includes(name)) : isPartOf(host, known.host),
  );
  return { host, takesKeys };
}

/** The text an address starts with, or the expression. */
function startOf(wrapped: TSESTree.Node): { readonly first?: string; readonly start: TSESTree.Node } {
  const node = unwrap(wrapped);
  const isText = node.type === "TemplateLiteral" || node.type === "BinaryExpression";
  const { texts: [first], holes: [hole] } = (isText && addressText(node)) || { texts: [], holes: [] };
  return first === "" && hole ? { start: hole } : { ...(first !== undefined && { first }), start: node };
}

function isPartOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
