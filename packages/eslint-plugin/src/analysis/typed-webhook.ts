import type { FunctionNode } from "../syntax/is-function.ts";
import type { ValueFlow } from "./value-flow.ts";

/** `const route: WebhookHandler = async (api, headers, body) => …` of a plug-in. */
export function isTypedWebhook(flow: ValueFlow, fn: FunctionNode): boolean {
  return /\bWebhook/.test(typeOf(flow, fn));
}

/** The same, where it's handed the parts of a delivery, which nobody but the server does. */
export function isTypedPlugin(flow: ValueFlow, fn: FunctionNode): boolean {
  return fn.params.length > 2 && /\bWebhook\w*(Handler|Route|Function)\b/.test(typeOf(flow, fn));
}

function typeOf({ sourceCode }: ValueFlow, { parent }: FunctionNode): string {
  const type = parent.type === "VariableDeclarator" ? parent.id.typeAnnotation : undefined;
  return type ? sourceCode.getText(type) : "";
}
