import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../../packages/eslint-plugin/src/syntax/is-function.ts";
import type { FunctionNode } from "../../packages/eslint-plugin/src/syntax/is-function.ts";
import { calledName } from "../../packages/eslint-plugin/src/syntax/called-name.ts";
import type { CheckSite } from "./check-site.ts";
import { textOf, within } from "./handler.ts";
import type { Handler } from "./handler.ts";

const secretText =
  /^(?:(?:process|Bun|import\.meta|c|locals\.runtime)\.env|env)\.\w*(?:SECRET|KEY|TOKEN|PASS)\w*$|^(?:Deno\.env\.get|this\.config\.getOrThrow|Env\.get|env\.get)(?:<string>)?\("\w*(?:SECRET|KEY|TOKEN)\w*"\)$|^config\.\w*(?:Key|Secret)$/u;
const webhookSecret = /hook|sign|app_?secret|client_?secret|verif|twitch|zoom|shopify_(?:api_)?secret|github_secret|bot_?secret|hmac|passcode|typeform|dropbox|paystack|auth_token|postmark|secret_token/iu;

/** Expressions that read the secret of the webhook from the settings. */
export function secretReads(handler: Handler): TSESTree.Node[] {
  return handler.nodes.filter((node) => {
    const text = isReading(node) ? textOf(handler, node) : "";
    return secretText.test(text) && webhookSecret.test(text) && !/API_KEY|STRIPE_SECRET_KEY/u.test(text);
  });
}

function isReading(node: TSESTree.Node): boolean {
  return node.type === "MemberExpression" || node.type === "CallExpression";
}

/** Whether the handler refuses to work without its secret, so that a missing one bypasses nothing. */
export function insistsOnSecret({ code }: Handler): boolean {
  return /if \(!(?:\w+\.)*\w*secret\w*\)|typeof \w*SECRET\w* !==/iu.test(code);
}

export function enclosingFunction(node: TSESTree.Node): FunctionNode | undefined {
  for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent) if (isFunction(ancestor)) return ancestor;
  return undefined;
}

/** A function of the file by its name, also as a method. */
export function functionNamed(handler: Handler, name: string): FunctionNode | undefined {
  for (const node of handler.nodes) {
    if (node.type === "FunctionDeclaration" && node.id?.name === name) return node;
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.id.name === name) {
      if (node.init && isFunction(node.init)) return node.init;
    }
    if (node.type === "MethodDefinition" && node.key.type === "Identifier" && node.key.name === name) {
      return isFunction(node.value) ? node.value : undefined;
    }
  }
  return undefined;
}

/** Where the check's own code stands: its function, or the `canActivate` of a guard. */
export function checkFunction(handler: Handler): FunctionNode | undefined {
  return functionNamed(handler, handler.check) ?? (handler.check.endsWith("Guard") ? functionNamed(handler, "canActivate") : undefined);
}

/** The payload a verifier that throws would give, as code that trusts everybody. */
export function trusting(handler: Handler, { call }: CheckSite): string | undefined {
  const [first] = call.arguments;
  if (!first) return undefined;
  if (first.type === "ObjectExpression") {
    return /\bpayload\b/u.test(textOf(handler, first)) ? "payload" : undefined;
  }
  const text = textOf(handler, first).replace(/ as \w+$/u, "").replace(/!$/u, "");
  if (/^(?:c\.)?req(?:uest)?$/u.test(text)) return `await ${text}.json()`;
  return /body|payload|buf|raw|text\(\)/iu.test(text) ? `JSON.parse(${text})` : undefined;
}

/** Whether a statement leaves the function, or makes the framework refuse. */
export function exits(handler: Handler, node: TSESTree.Node): boolean {
  return within(handler, node).some(({ type }) => type === "ReturnStatement" || type === "ThrowStatement") || /error\(4\d\d/u.test(textOf(handler, node));
}

export function calls(handler: Handler, name: string): TSESTree.CallExpression[] {
  return handler.nodes.filter((node) => node.type === "CallExpression").filter((node) => calledName(node) === name);
}
