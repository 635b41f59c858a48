import type { Service } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import type { HttpHandler } from "./http-handler.ts";
import { httpHandlers } from "./http-handlers.ts";
import type { ValueFlow } from "./value-flow.ts";
import { isNamedRoute, webhookEvidence } from "./webhook-evidence.ts";
import type { WebhookEvidence } from "./webhook-evidence.ts";

export interface WebhookHandler extends WebhookEvidence {
  readonly handler: HttpHandler;
}

/** Several rules ask about the same handlers. */
const known = new WeakMap<HttpHandler["fn"], WebhookHandler | undefined>();

/** The webhook handlers a node of the syntax tree declares, however they check the sender. */
export function webhookHandlers(
  flow: ValueFlow,
  node: TSESTree.Node,
  filename: string,
  services: readonly Service[],
): WebhookHandler[] {
  return httpHandlers(flow, node, filename).flatMap((handler) => {
    const { fn } = handler;
    if (!known.has(fn)) {
      const evidence = webhookEvidence(flow, handler, filename, services);
      known.set(fn, evidence && { ...evidence, handler: isNamedRoute(handler) ? handler : { ...handler, isMountedElsewhere: true } });
    }
    return known.get(fn) ?? [];
  });
}
