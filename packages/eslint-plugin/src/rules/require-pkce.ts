import type { TSESTree } from "@typescript-eslint/utils";
import { guessedFrom } from "../analysis/guessed-from.ts";
import type { SentParameters } from "../analysis/request-parameters.ts";
import { whereSent } from "../analysis/sent-parameters.ts";
import { speaksOf } from "../analysis/spoken-words.ts";
import { staticString } from "../analysis/static-string.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { staticKey } from "../syntax/static-key.ts";

type MessageId = "missing" | "plain" | "off" | "known";

/** What proves to the token endpoint who is asking, or that it is the one who asked for the code. */
const proof = /secret|verifier|assertion|pkce|\bBasic\b|^["']?(?:authorization|auth)["']?$/iu;
/** Options of expo-auth-session, react-native-app-auth, oidc-client-ts and keycloak-js, and what turns PKCE off. */
const switches: ReadonlyMap<string, boolean> = new Map([["usePKCE", false], ["disablePKCE", true], ["usePkce", false], ["pkceMethod", false]]);
const verifierName = /code_?verifier$/iu;
/** As long as RFC 7636 wants them. */
const verifier = /^[\w.~-]{43,128}$/u;

/*
 * Forbids redeeming a code with nothing but the public name of the client: on a phone or in a browser other programs see
 * the code come back, and whoever sees it first gets the user's tokens.
 * It misses clients whose token request is made in another file, or by a library that is not told to leave PKCE out.
 */
export const requirePkce = createRule<MessageId>({
  name: "require-pkce",
  description: "Require clients without a secret to use PKCE",
  preset: "recommended",
  skipsTests: true,
  messages: {
    missing:
      "This code is redeemed without a client secret and without `code_verifier`, so that whoever catches the code on its way " +
      "back gets the user's tokens. Send `code_challenge` with the consent page and `code_verifier` here.",
    plain:
      "The method `plain` sends the verifier itself as the challenge, so that whoever sees the request can redeem the code. " +
      "Send the verifier's SHA-256 with the method `S256`.",
    known:
      "Others can tell this verifier beforehand. Make one with `crypto.getRandomValues()` for every login.",
    off:
      "`{{option}}: {{value}}` leaves PKCE out, so that another app which catches the code on its way back gets the user's " +
      "tokens. Remove the option: the library uses PKCE by itself.",
  },
  isRelevant: (text) => /authorization_code|code_?(?:challenge_?method|verifier)|pkce/iu.test(text),
  create({ sourceCode }, flow) {

    function look(node: TSESTree.Node, sent: SentParameters | undefined): Problem<MessageId> | undefined {
      const option = node.type === "Property" ? lookAtOption(node) : undefined;
      if (option || !sent) return option;
      const method = sent.values.get("code_challenge_method");
      // One that is a property is looked at as such.
      if (method?.text === "plain" && method.value?.parent?.type !== "Property") return { loc: method.loc, messageId: "plain" };
      const code = sent.values.get("code");
      return code && isUnproven(sent) && !speaksOf(sourceCode, proof) ? { loc: code.loc, messageId: "missing" } : undefined;
    }

    function lookAtOption(node: TSESTree.Property): Problem<MessageId> | undefined {
      const key = staticKey(node) ?? "";
      const { value } = node;
      const text = staticString(flow, value);
      // The last two: passport-oauth2 and expo-auth-session.
      const isPlain = /^(?:code_?challenge_?method|pkce)$/iu.test(key) && (text === "plain" || /CodeChallengeMethod\.Plain$/u.test(sourceCode.getText(value)));
      if (isPlain) return { node, messageId: "plain" };
      if (verifierName.test(key) && verifier.test(text ?? "")) return { node, messageId: "known" };
      const isOff = value.type === "Literal" && switches.get(key) === value.value;
      return isOff ? { node, messageId: "off", data: { option: key, value: value.raw } } : undefined;
    }

    return {
      ...whereSent(flow, look),
      VariableDeclarator({ id, init }) {
        const isVerifier = id.type === "Identifier" && verifierName.test(id.name);
        return isVerifier && init && guessedFrom(flow, init) !== undefined ? { node: init, messageId: "known" } : undefined;
      },
    };
  },
});

function isUnproven({ values, isWhole }: SentParameters): boolean {
  return isWhole && values.get("grant_type")?.text === "authorization_code" && values.has("client_id");
}
