// file: src/pages/api/webhook/polar.ts
// check: validateEvent
// signs: raw body
import { validateEvent, WebhookVerificationError } from "@polar-sh/sdk/webhooks";
import type { APIContext } from "astro";
import { customers } from "../../../lib/customers";

export async function POST({ request, locals }: APIContext): Promise<Response> {
  const requestBody = await request.text();
  const webhookHeaders = {
    "webhook-id": request.headers.get("webhook-id") ?? "",
    "webhook-timestamp": request.headers.get("webhook-timestamp") ?? "",
    "webhook-signature": request.headers.get("webhook-signature") ?? "",
  };

  let payload: ReturnType<typeof validateEvent>;
  try {
    payload = validateEvent(requestBody, webhookHeaders, locals.runtime.env.POLAR_WEBHOOK_SECRET);
  } catch (error) {
    if (error instanceof WebhookVerificationError) {
      return new Response(JSON.stringify({ received: false }), { status: 403 });
    }
    throw error;
  }

  if (payload.type === "order.paid") {
    await customers.upgrade(payload.data.customerId, payload.data.productId);
  }
  return new Response(JSON.stringify({ received: true }));
}
