// file: src/routes/api/webhooks/stripe/+server.ts
// check: constructEvent
// signs: raw body
import { error, json } from "@sveltejs/kit";
import { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET } from "$env/static/private";
import Stripe from "stripe";
import { db } from "$lib/server/db";
import { memberships } from "$lib/server/schema";

const stripe = new Stripe(STRIPE_SECRET_KEY);

export const POST = async ({ request }) => {
  const body = await request.text();
  const signature = request.headers.get("stripe-signature") ?? "";

  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(body, signature, STRIPE_WEBHOOK_SECRET);
  } catch (err) {
    console.error("⚠️ Webhook signature verification failed.", err);
    throw error(400, "Invalid request");
  }

  if (event.type === "charge.succeeded") {
    const charge = event.data.object;
    await db.insert(memberships).values({ chargeId: charge.id, email: charge.billing_details.email });
  }
  return json({ received: true });
};
