import type { TSESTree } from "@typescript-eslint/utils";
import { fileInProject } from "../analysis/file-in-project.ts";
import type { SentParameters } from "../analysis/request-parameters.ts";
import { sendingNodes, sentParameters } from "../analysis/sent-parameters.ts";
import { speaksOf } from "../analysis/spoken-words.ts";
import { staticString } from "../analysis/static-string.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { staticKey } from "../syntax/static-key.ts";

type MessageId = "missing" | "plain" | "off";

/** What proves to the token endpoint who is asking, or that it is the one who asked for the code. */
const proof = /secret|verifier|assertion|pkce|\bBasic\b|^["']?(?:authorization|auth)["']?$/iu;
/** Options of expo-auth-session, react-native-app-auth and oidc-client-ts, and what turns PKCE off. */
const switches: ReadonlyMap<string, boolean> = new Map([["usePKCE", false], ["disablePKCE", true], ["usePkce", false]]);

/*
 * Forbids redeeming a code with nothing but the public name of the client: on a phone or in a browser other programs see
 * the code come back, and whoever sees it first gets the user's tokens.
 * It misses clients whose token request is made in another file, or by a library that is not told to leave PKCE out.
 */
export const requirePkce = createRule<MessageId>({
  name: "require-pkce",
  description: "Require clients without a secret to use PKCE",
  preset: "recommended",
  messages: {
    missing:
      "This code is redeemed without a client secret and without `code_verifier`, so that whoever catches the code on its way " +
      "back gets the user's tokens. Send `code_challenge` with the consent page and `code_verifier` here.",
    plain:
      "The method `plain` sends the verifier itself as the challenge, so that whoever sees the request can redeem the code. " +
      "Send the verifier's SHA-256 with the method `S256`.",
    off:
      "`{{option}}: {{value}}` leaves PKCE out, so that another app which catches the code on its way back gets the user's " +
      "tokens. Remove the option: the library uses PKCE by itself.",
  },
  isRelevant: (text) => /authorization_code|code_?challenge_?method|(?:use|disable)PKCE/iu.test(text),
  create({ sourceCode, filename, cwd }) {
    if (fileInProject(filename, cwd).isTest) return {};
    const flow = valueFlow(sourceCode);

    function look(node: TSESTree.Node): Problem<MessageId> | undefined {
      const sent = sentParameters(flow, node);
      if (!sent) return undefined;
      const method = sent.values.get("code_challenge_method");
      // One that is a property is looked at as such.
      if (method?.text === "plain" && method.value?.parent?.type !== "Property") return { loc: method.loc, messageId: "plain" };
      const code = sent.values.get("code");
      return code && isUnproven(sent) && !speaksOf(sourceCode, proof) ? { loc: code.loc, messageId: "missing" } : undefined;
    }

    function lookAtOption(node: TSESTree.Property): Problem<MessageId> | undefined {
      const key = staticKey(node) ?? "";
      if (/^code_?challenge_?method$/iu.test(key) && staticString(flow, node.value) === "plain") return { node, messageId: "plain" };
      const { value } = node;
      const isOff = value.type === "Literal" && switches.get(key) === value.value;
      return isOff ? { node, messageId: "off", data: { option: key, value: value.raw } } : undefined;
    }

    return {
      ...Object.fromEntries(sendingNodes.map((type) => [type, look])),
      Property: (node) => lookAtOption(node) ?? look(node),
    };
  },
});

function isUnproven({ values, isWhole }: SentParameters): boolean {
  return isWhole && values.get("grant_type")?.text === "authorization_code" && values.has("client_id");
}
