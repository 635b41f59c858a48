import type { FunctionNode } from "../syntax/is-function.ts";
import type { ValueFlow } from "./value-flow.ts";

/** `const route: WebhookHandler = async (api, headers, body) => …` of a plug-in. */
export function isTypedWebhook(flow: ValueFlow, { parent }: FunctionNode): boolean {
  const type = parent.type === "VariableDeclarator" ? parent.id.typeAnnotation : undefined;
  return type !== undefined && /\bWebhook\w*(Handler|Route|Function)?\b/.test(flow.sourceCode.getText(type));
}
