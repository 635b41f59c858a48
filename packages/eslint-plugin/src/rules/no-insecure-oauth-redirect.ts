import type { TSESTree } from "@typescript-eslint/utils";
import { addressStart } from "../analysis/address-start.ts";
import { isDevelopmentHost } from "../analysis/development-host.ts";
import { listElements } from "../analysis/list-elements.ts";
import type { SentParameters } from "../analysis/request-parameters.ts";
import { redeemedCode } from "../analysis/redeemed-code.ts";
import { redirectTarget } from "../analysis/redirect-target.ts";
import { requestChosen } from "../analysis/request-chosen.ts";
import { whereSent } from "../analysis/sent-parameters.ts";
import { speaksOf } from "../analysis/spoken-words.ts";
import { staticString } from "../analysis/static-string.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { isCredentialName } from "../syntax/is-credential-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";

type MessageId = "plain" | "wildcard" | "chosen" | "open";

const redirectKey = /^(?:redirect_?ur[il]s?|callback_?url|(?:oauth|auth)_?callback(?:_?url)?)$/iu;
/** Words of a file that redeems codes: a callback. */
const callback = /^["']?(?:authorization_code|exchangeCodeForSession|validateAuthorizationCode|exchangeCodeFor\w+|authorizationCodeGrant|getTokenFromCode)["']?$/u;
/*
 * Forbids addresses that bring OAuth's answer to somebody else: over `http:`, to any host of a wildcard, or to whatever the
 * request names, before the consent page or after the callback. Who reads the answer can redeem the code.
 * It misses addresses kept in settings, and is silent where anything in the file looks like a check of them.
 */
export const noInsecureOauthRedirect = createRule<MessageId>({
  name: "no-insecure-oauth-redirect",
  description: "Forbid OAuth redirects over http, to wildcards and to addresses that the request names",
  preset: "recommended",
  skipsTests: true,
  messages: {
    plain:
      "The code comes back to `{{url}}` without encryption: everybody on the way can read and redeem it. Use `https:`; only " +
      "`localhost` may go without.",
    wildcard:
      "`{{url}}` lets the code go to any address that fits: one page there that redirects or shows its address gives it " +
      "away. List the exact addresses.",
    chosen:
      "The request itself names where the code goes (`{{parameter}}`): a prepared link brings it to somebody else. Use a fixed " +
      "address, or compare it with a list of your own first.",
    open:
      "After the login the browser goes wherever `{{parameter}}` of the request says, so that a prepared link ends on somebody " +
      "else's copy of your page. Allow paths of your own only: refuse what does not start with one `/`, and resolve the rest against your origin.",
  },
  isRelevant: (text) => /redirect|callback|location/iu.test(text),
  create({ sourceCode }, flow) {
    let redeems = false;

    function* ofUrls(value: TSESTree.Node): Generator<Problem<MessageId>> {
      for (const element of listElements(flow, value)) {
        const url = staticString(flow, element);
        const messageId = url === undefined ? undefined : flawOf(url);
        if (url !== undefined && messageId) yield { node: element, messageId, data: { url } };
      }
    }

    function* lookAtProperty(node: TSESTree.Property): Generator<Problem<MessageId>> {
      if (redirectKey.test(staticKey(node) ?? "") && isForClient(node)) yield* ofUrls(node.value);
    }

    function* look(node: TSESTree.Node, sent: SentParameters | undefined): Generator<Problem<MessageId>> {
      yield* lookAtRedirect(node);
      if (node.type === "Property") yield* lookAtProperty(node);
      redeems ||= redeemedCode(flow, node, sent) !== undefined;
      const { loc, text, value } = sent?.values.get("redirect_uri") ?? {};
      if (!loc) return;
      const messageId = text === undefined || (value?.parent?.type === "Property" && isForClient(value.parent)) ? undefined : flawOf(text);
      if (messageId && text !== undefined) yield { loc, messageId, data: { url: text } };
      const parameter = value && requestChosen(flow, value);
      if (parameter !== undefined) yield { loc, messageId: "chosen", data: { parameter } };
    }

    function* lookAtRedirect(node: TSESTree.Node): Generator<Problem<MessageId>> {
      const target = redirectTarget(node);
      const parameter = target && addressStart(target).map((part) => requestChosen(flow, part)).find((name) => name !== undefined);
      if (target === undefined || parameter === undefined || !(redeems || speaksOf(sourceCode, callback))) return;
      yield { node: target, messageId: "open", data: { parameter } };
    }

    return { ...whereSent(flow, look), AssignmentExpression: lookAtRedirect };
  },
});

/** What stands beside it belongs to an OAuth client. */
function isForClient({ parent }: TSESTree.Property): boolean {
  return parent.type === "ObjectExpression" && writtenEntries(parent).some(([key]) => isCredentialName(key) && !redirectKey.test(key));
}

function flawOf(url: string): "plain" | "wildcard" | undefined {
  const [, host] = /^http:\/\/([^/:?#]+)/iu.exec(url) ?? [];
  if (host !== undefined && !isDevelopmentHost(host) && !/[{}<>$]/u.test(host)) return "plain";
  return /^https?:\/\/[^?#]*\*/iu.test(url) || url === "*" ? "wildcard" : undefined;
}
