import { passwordCalls } from "@credlint/catalogue/oauth-clients";
import type { TSESTree } from "@typescript-eslint/utils";
import { whereSent } from "../analysis/sent-parameters.ts";
import { staticString } from "../analysis/static-string.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import type { Parameter, SentParameters } from "../analysis/request-parameters.ts";

type MessageId = "implicit" | "password";

const typeKey = /^response_?type$/iu;
/** An option of @supabase/supabase-js and one of the AWS CDK. */
const implicitOption = /^(?:flowType:\s*["']implicit["']|implicitCodeGrant:\s*true)$/u;
/** What else stands in a form that carries a user's password. */
const beside: ReadonlySet<string> = new Set(["username", "password", "client_id"]);

/*
 * Forbids asking for an access token in the address (`response_type=token`) and trading a user's password for one
 * (`grant_type=password`): the first leaves tokens in histories and logs, the second teaches users to hand passwords to
 * a connector and goes round their second factor. OAuth 2.1 has neither.
 * It misses response types that are put together at run time.
 */
export const noImplicitGrant = createRule<MessageId>({
  name: "no-implicit-grant",
  description: "Forbid OAuth's implicit and password grants",
  preset: "recommended",
  skipsTests: true,
  messages: {
    implicit:
      "`response_type={{type}}` brings the access token back in the address, where histories, logs, extensions and scripts of " +
      "the page read it. Ask for `code`, send `code_challenge`, and redeem the code with `code_verifier`.",
    password:
      "`grant_type=password` needs the user's own password: the connector can do everything the user can, and a second factor " +
      "is gone round. Send users to the vendor's consent page, or use `client_credentials` for an account of the connector's own.",
  },
  isRelevant: (text) => /response_?type|grant|flowType|OwnerPassword|NamePassword/iu.test(text),
  create({ sourceCode }, flow) {

    function look(node: TSESTree.Node, sent: SentParameters | undefined): Problem<MessageId> | undefined {
      if (node.type === "Property") return lookAtProperty(node);
      const isCall = node.type === "CallExpression" || node.type === "NewExpression";
      if (isCall && passwordCalls.includes(calledName(node) ?? "")) return { node: node.callee, messageId: "password" };
      const type = written(sent, "response_type");
      if (type?.text !== undefined && givesToken(type.text)) return { loc: type.loc, messageId: "implicit", data: { type: type.text } };
      const grant = written(sent, "grant_type");
      return grant?.text === "password" ? { loc: grant.loc, messageId: "password" } : undefined;
    }

    function lookAtProperty(node: TSESTree.Property): Problem<MessageId> | undefined {
      const key = staticKey(node) ?? "";
      if (node.parent.type !== "ObjectExpression") return undefined;
      if (typeKey.test(key)) {
        const type = typeOf(node.value);
        return type !== undefined && givesToken(type) ? { node, messageId: "implicit", data: { type } } : undefined;
      }
      if (implicitOption.test(sourceCode.getText(node))) return { node, messageId: "implicit", data: { type: "token" } };
      if (key !== "grant_type" || staticString(flow, node.value) !== "password") return undefined;
      return writtenEntries(node.parent).some(([name]) => beside.has(name)) ? { node, messageId: "password" } : undefined;
    }

    function typeOf(value: TSESTree.Node): string | undefined {
      // expo-auth-session
      if (value.type === "MemberExpression" && /(?:^|\.)ResponseType\.Token$/u.test(sourceCode.getText(value))) return "token";
      if (value.type !== "ArrayExpression") return staticString(flow, value);
      return value.elements.flatMap((element) => (element && staticString(flow, element)) ?? []).join(" ");
    }

    return whereSent(flow, look);
  },
});

/** One that is a property is looked at as such. */
function written(sent: SentParameters | undefined, name: string): Parameter | undefined {
  const found = sent?.values.get(name);
  return found?.value?.parent?.type === "Property" ? undefined : found;
}

/** `id_token` alone says who the user is, and opens nothing. */
function givesToken(type: string): boolean {
  const types = type.split(" ");
  return types.includes("token") && types.every((word) => /^(?:code|token|id_token)$/u.test(word));
}
