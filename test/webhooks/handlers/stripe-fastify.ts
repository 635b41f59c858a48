// file: src/plugins/stripe-webhook.ts
// check: constructEvent
// signs: raw body
import type { FastifyInstance } from "fastify";
import Stripe from "stripe";
import { Subscriptions } from "../subscriptions.js";

const stripe = new Stripe(process.env.STRIPE_API_KEY!);

export default async function stripeWebhook(fastify: FastifyInstance) {
  const subscriptions = new Subscriptions(fastify.pg);

  fastify.addContentTypeParser("application/json", { parseAs: "buffer" }, (_req, body, done) => {
    done(null, body);
  });

  fastify.post("/stripe/webhook", async (request, reply) => {
    let event;
    try {
      event = stripe.webhooks.constructEvent(
        request.body as Buffer,
        request.headers["stripe-signature"] as string,
        fastify.config.STRIPE_WEBHOOK_SECRET,
      );
    } catch (error) {
      request.log.warn({ error }, "stripe signature mismatch");
      return reply.code(400).send({ error: "Invalid signature" });
    }

    if (event.type === "customer.subscription.updated") {
      const { id, status } = event.data.object;
      await subscriptions.setStatus(id, status);
    }
    return { received: true };
  });
}
