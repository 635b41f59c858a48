import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { queryParameter } from "./query-parameter.ts";
import type { SentParameters } from "./request-parameters.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Calls that redeem the code they are handed: googleapis, simple-oauth2, arctic, HubSpot, and what people call their own. */
const redeeming =
  /^(?:getToken|validateAuthorizationCode|(?:exchange|redeem)\w*(?:Code|Token)(?!ForSession)\w*|\w*[cC]odeFor\w*Tokens?|get\w*(?:Access)?Tokens?From\w*Code|authorizationCodeGrant|createToken)$/u;

/** The code of a callback that a call or a form turns into tokens, straight from the request's query; undefined for anything else. */
export function redeemedCode(
  flow: ValueFlow,
  node: TSESTree.Node,
  sent: SentParameters | undefined,
): TSESTree.Node | undefined {
  const isCall = node.type === "CallExpression" && redeeming.test(calledName(node) ?? "");
  const given = isCall ? node.arguments.flatMap(handed) : formCode(sent);
  return given.find((value) => flow.originsOf(value).some((origin) => queryParameter(flow, origin) === "code"));
}

/** The `code` beside `grant_type=authorization_code`, or beside the client's secret as GitHub wants it. */
function formCode(sent: SentParameters | undefined): TSESTree.Node[] {
  const isGrant = sent?.values.get("grant_type")?.text === "authorization_code" || sent?.values.has("client_secret");
  const code = isGrant ? sent?.values.get("code")?.value : undefined;
  return code ? [code] : [];
}

function handed(argument: TSESTree.CallExpressionArgument): TSESTree.Node[] {
  if (argument.type !== "ObjectExpression") return [argument];
  return argument.properties.flatMap((property) =>
    property.type === "Property" && staticKey(property) === "code" ? [property.value] : [],
  );
}
