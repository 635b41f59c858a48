import { guardingClients } from "@credlint/catalogue/oauth-clients";
import type { TSESTree } from "@typescript-eslint/utils";
import { isAuthorizeRequest } from "../analysis/authorize-request.ts";
import { redeemedCode } from "../analysis/redeemed-code.ts";
import { guessedFrom } from "../analysis/guessed-from.ts";
import { usesGuardingClient } from "../analysis/guarding-client.ts";
import type { Parameter, SentParameters } from "../analysis/request-parameters.ts";
import { whereSent } from "../analysis/sent-parameters.ts";
import { speaksOf } from "../analysis/spoken-words.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

type MessageId = "missing" | "constant" | "unchecked";

/** Words of code that ties the answer to the browser that asked: the value itself, or PKCE and `nonce`, which do the same. */
const binding =
  /(?<!use|set|form|prev|initial|in)state(?!ment|less|ful|side|d)|nonce|code_?challenge|code_?verifier|pkce|csrf|xsrf/iu;

/** What leads a user to an address; where the file does none of it, another one may add to the address first. */
const leading =
  /^["']?(?:redirect|sendRedirect|location|Location|href|openExternal|launchWebAuthFlow|openAuthSessionAsync|openURL|open)["']?$/u;
/** An option of @slack/oauth and @slack/bolt. */
const unchecked = /^stateVerification:\s*false$/u;
/** `{state}`, `%s`, `:state`: a template somebody fills in. */
const placeholder = /[{}<>%$:]|^$/u;

/*
 * Forbids sending users to a consent page without a `state` of their own, and redeeming the code they come back with
 * without looking at it: an attacker makes a victim's browser finish the attacker's login, and the connector
 * then syncs the victim's data into the attacker's account, or the reverse.
 * It misses a `state` that is sent and read but never compared with what was stored, and addresses another file leads to.
 */
export const requireOauthState = createRule<MessageId>({
  name: "require-oauth-state",
  description: "Require OAuth requests to carry a `state` that the callback checks",
  preset: "recommended",
  skipsTests: true,
  messages: {
    missing:
      "This consent page is asked for without `state`, so that anybody can make a user's browser finish somebody else's " +
      "login and tie the accounts together. Send a random `state`, keep it in the user's session, and compare it in the callback.",
    constant:
      "An attacker can tell this `state` beforehand (`{{state}}`), and make a user's browser finish somebody else's " +
      "login. Send `crypto.randomUUID()`, keep it in the user's session, and compare it in the callback.",
    unchecked:
      "The code of this callback is redeemed without a look at `state`, so that whoever gets a user to open a link ties " +
      "an account of his own to the user's. Compare `state` with the one kept in the user's session first.",
  },
  isRelevant: (text) => /client_id|authorizationUrl|authorizeURL|generateAuthUrl|getToken|createToken|authorization_?code|exchange|redeem|codeFor|stateVerification|From\w*Code/iu.test(text),
  create({ sourceCode }, flow) {

    function look(node: TSESTree.Node, sent: SentParameters | undefined): Problem<MessageId> | undefined {
      if (node.type === "Property" && unchecked.test(sourceCode.getText(node))) return { node, messageId: "unchecked" };
      const found = (sent && lookAtRequest(sent, node)) ?? lookAtCallback(sent, node);
      return found && !usesGuardingClient(flow, guardingClients) ? found : undefined;
    }

    function lookAtRequest(sent: SentParameters, node: TSESTree.Node): Problem<MessageId> | undefined {
      if (!isAuthorizeRequest(sent)) return undefined;
      const state = sent.values.get("state");
      const known = state && toldBeforehand(sent, state);
      if (state && known !== undefined && !placeholder.test(known)) return { loc: state.loc, messageId: "constant", data: { state: known } };
      if (state || !sent.isWhole || speaksOf(sourceCode, binding) || !speaksOf(sourceCode, leading)) return undefined;
      const main = sent.values.get("response_type") ?? sent.values.get("client_id") ?? [...sent.values.values()][0];
      return { loc: main?.loc ?? node.loc, messageId: "missing" };
    }

    function toldBeforehand({ values }: SentParameters, { text, value }: Parameter): string | undefined {
      return text ?? (value && !values.has("code_challenge") ? guessedFrom(flow, value) : undefined);
    }

    function lookAtCallback(sent: SentParameters | undefined, node: TSESTree.Node): Problem<MessageId> | undefined {
      const code = redeemedCode(flow, node, sent);
      return code && !speaksOf(sourceCode, binding) ? { node: code, messageId: "unchecked" } : undefined;
    }

    return whereSent(flow, look);
  },
});
