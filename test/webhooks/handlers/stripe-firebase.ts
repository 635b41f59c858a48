// file: functions/src/stripe-webhook.ts
// check: constructEvent
// signs: raw body
import { getFirestore } from "firebase-admin/firestore";
import { defineSecret } from "firebase-functions/params";
import { onRequest } from "firebase-functions/v2/https";
import Stripe from "stripe";

const apiKey = defineSecret("STRIPE_API_KEY");
const endpointSecret = defineSecret("STRIPE_WEBHOOK_SECRET");

export const stripeWebhook = onRequest({ secrets: [apiKey, endpointSecret] }, async (req, res) => {
  const stripe = new Stripe(apiKey.value());
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.rawBody, req.headers["stripe-signature"]!, endpointSecret.value());
  } catch {
    res.status(401).send("Webhook verification failed");
    return;
  }

  const db = getFirestore();
  switch (event.type) {
    case "product.created":
    case "product.updated":
      await db.collection("products").doc(event.data.object.id).set({ name: event.data.object.name });
      break;
    case "product.deleted":
      await db.collection("products").doc(event.data.object.id).delete();
      break;
  }
  res.json({ received: true });
});
