// file: src/routes/stripe.ts
// check: constructEvent
// signs: raw body
import express from "express";
import Stripe from "stripe";
import { db } from "../db.js";
import { sendReceipt } from "../mail.js";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const router = express.Router();

router.post("/webhooks/stripe", express.raw({ type: "application/json" }), async (req, res) => {
  const signature = req.headers["stripe-signature"];
  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(req.body, signature!, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch (error) {
    console.error("Stripe webhook refused", (error as Error).message);
    res.status(400).send("Webhook Error");
    return;
  }

  switch (event.type) {
    case "checkout.session.completed": {
      const session = event.data.object;
      await db.order.update({ where: { id: session.client_reference_id! }, data: { paid: true } });
      await sendReceipt(session.customer_details?.email);
      break;
    }
    case "customer.subscription.deleted":
      await db.subscription.delete({ where: { stripeId: event.data.object.id } });
      break;
    default:
      console.log(`Unhandled event type ${event.type}`);
  }
  res.json({ received: true });
});

export default router;
