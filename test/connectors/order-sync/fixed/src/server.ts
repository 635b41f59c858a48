import express from "express";
import Stripe from "stripe";
import { announce } from "./slack.ts";
import { appendRow } from "./sheet.ts";

const stripe = new Stripe(process.env.STRIPE_API_KEY);
const app = express();

app.post("/webhooks/stripe", express.raw({ type: "application/json" }), async (req, res) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.STRIPE_WEBHOOK_SECRET);
  } catch {
    res.sendStatus(400);
    return;
  }
  if (event.type === "checkout.session.completed") {
    await announce(`Order ${event.data.object.id} was paid.`);
    await appendRow([event.data.object.id, event.data.object.amount_total]);
  }
  res.sendStatus(200);
});

app.listen(3000);
