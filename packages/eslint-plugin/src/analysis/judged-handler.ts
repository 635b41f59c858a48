import type { Service } from "@credlint/catalogue";
import type { HttpHandler } from "./http-handler.ts";
import type { ValueFlow } from "./value-flow.ts";
import type { WebhookHandler } from "./webhook-handlers.ts";
import { webhookVerdict } from "./webhook-verdict.ts";
import type { WebhookVerdict } from "./webhook-verdict.ts";

/** A webhook's handler with something wrong about how it checks the sender. */
export interface JudgedHandler extends WebhookHandler {
  readonly verdict: WebhookVerdict;
}

/** Several rules ask about the same handlers. */
const known = new WeakMap<HttpHandler["fn"], WebhookVerdict | undefined>();

/** A webhook's handler with what is wrong about it; nothing if it checks the sender well. */
export function judged(flow: ValueFlow, found: WebhookHandler, services: readonly Service[]): JudgedHandler[] {
  const { handler } = found;
  if (!known.has(handler.fn)) known.set(handler.fn, webhookVerdict(flow, handler, services));
  const verdict = known.get(handler.fn);
  return verdict ? [{ ...found, verdict }] : [];
}
