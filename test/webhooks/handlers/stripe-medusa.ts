// file: src/api/hooks/stripe/route.ts
// check: constructEvent
// signs: raw body
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { capturePayment } from "../../../workflows/capture-payment";

const stripe = new Stripe(process.env.STRIPE_API_KEY!);

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const logger = req.scope.resolve("logger");
  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(
      req.rawBody!,
      req.headers["stripe-signature"] as string,
      process.env.STRIPE_WEBHOOK_SECRET!,
    );
  } catch (e) {
    logger.error(`Webhook rejected: ${e.message}`);
    return res.status(400).json({ message: "invalid signature" });
  }

  if (event.type === "payment_intent.succeeded") {
    const payments = req.scope.resolve(Modules.PAYMENT);
    const [payment] = await payments.listPayments({ data: { id: event.data.object.id } });
    await capturePayment(req.scope).run({ input: { payment_id: payment.id } });
  }
  res.sendStatus(200);
};
