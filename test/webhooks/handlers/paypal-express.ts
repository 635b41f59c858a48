// file: src/paypal-webhook.ts
// check: verifyWithPayPal
// signs: fields
import express from "express";
import type { Request } from "express";
import { accessToken } from "./paypal-auth";
import { grantAccess } from "./entitlements";

const app = express();
app.use(express.json());

async function verifyWithPayPal(req: Request): Promise<boolean> {
  const response = await fetch("https://api-m.paypal.com/v1/notifications/verify-webhook-signature", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${await accessToken()}` },
    body: JSON.stringify({
      auth_algo: req.header("paypal-auth-algo"),
      cert_url: req.header("paypal-cert-url"),
      transmission_id: req.header("paypal-transmission-id"),
      transmission_sig: req.header("paypal-transmission-sig"),
      transmission_time: req.header("paypal-transmission-time"),
      webhook_id: process.env.PAYPAL_WEBHOOK_ID,
      webhook_event: req.body,
    }),
  });
  const { verification_status } = await response.json();
  return verification_status === "SUCCESS";
}

app.post("/webhooks/paypal", async (req, res) => {
  if (!(await verifyWithPayPal(req))) {
    return res.status(401).json({ error: "Verification failed" });
  }
  const event = req.body;
  if (event.event_type === "PAYMENT.CAPTURE.COMPLETED") {
    await grantAccess(event.resource.custom_id, event.resource.amount.value);
  }
  res.sendStatus(200);
});
