import type { Service } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import type { HttpHandler } from "./http-handler.ts";
import { httpHandlers } from "./http-handlers.ts";
import type { ValueFlow } from "./value-flow.ts";
import { webhookEvidence } from "./webhook-evidence.ts";
import type { WebhookEvidence } from "./webhook-evidence.ts";
import { webhookVerdict } from "./webhook-verdict.ts";
import type { WebhookVerdict } from "./webhook-verdict.ts";

/** A webhook's handler with something wrong about how it checks the sender. */
export interface JudgedHandler extends WebhookEvidence {
  readonly handler: HttpHandler;
  readonly verdict: WebhookVerdict;
}

/** Several rules ask about the same handlers. */
const known = new WeakMap<HttpHandler["fn"], JudgedHandler | undefined>();

/** The weak webhook handlers a node of the syntax tree declares; each function is given once to each rule. */
export function judgedHandlers(
  flow: ValueFlow,
  node: TSESTree.Node,
  filename: string,
  services: readonly Service[],
): JudgedHandler[] {
  return httpHandlers(flow, node, filename).flatMap((handler) => {
    if (!known.has(handler.fn)) known.set(handler.fn, judge(flow, handler, filename, services));
    return known.get(handler.fn) ?? [];
  });
}

function judge(
  flow: ValueFlow,
  handler: HttpHandler,
  filename: string,
  services: readonly Service[],
): JudgedHandler | undefined {
  const evidence = webhookEvidence(flow, handler, filename, services);
  const verdict = evidence && webhookVerdict(flow, handler, services);
  return evidence && verdict && { ...evidence, handler, verdict };
}
