import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { formsOf } from "./keyed-digest.ts";
import type { Origin } from "./origin.ts";
import { settingNames } from "./secret-setting.ts";
import type { ValueFlow } from "./value-flow.ts";

const settingName = /(secret|token|password|passcode|client_?state|(api|webhook|signing|auth|verification)_?key)$/i;
/** Names that can mean nothing but what both sides of a webhook know. */
const sharedName = /web_?hooks?_?(secret|token|key)$/i;

/** The name of a secret of the program's own that a value is, in whatever form: a setting, `getWebhookSecret(…)`, `org.webhookSecret`. */
export function comparedSecret(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  const forms = formsOf(flow, node);
  const setting = forms.flatMap((form) => settingNames(flow, form)).find((name) => settingName.test(name));
  return setting ?? forms.flatMap((form) => flow.originsOf(form).map(originName)).find((name) => name !== undefined && sharedName.test(name));
}

function originName({ node, path }: Origin): string | undefined {
  return path.at(-1) ?? (node.type === "CallExpression" ? calledName(node) : undefined);
}
