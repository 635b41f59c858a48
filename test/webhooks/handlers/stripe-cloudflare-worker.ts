// file: src/worker.ts
// check: constructEventAsync
// signs: raw body
import Stripe from "stripe";

interface Env {
  STRIPE_API_KEY: string;
  STRIPE_WEBHOOK_SECRET: string;
  PAYMENTS: Queue;
}

async function handleWebhook(request: Request, env: Env): Promise<Response> {
  const stripe = new Stripe(env.STRIPE_API_KEY);
  const signature = request.headers.get("stripe-signature");
  if (!signature) return new Response("Missing signature", { status: 400 });

  const payload = await request.text();
  try {
    const event = await stripe.webhooks.constructEventAsync(payload, signature, env.STRIPE_WEBHOOK_SECRET);
    if (event.type === "payment_intent.succeeded") {
      await env.PAYMENTS.send({ id: event.data.object.id, amount: event.data.object.amount });
    }
    return Response.json({ received: true });
  } catch (error) {
    return new Response("Invalid signature", { status: 400 });
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === "POST" && pathname === "/webhooks/stripe") {
      return handleWebhook(request, env);
    }
    return new Response("Not found", { status: 404 });
  },
};
