// file: src/sendgrid/webhook.ts
// check: verifySignature
// signs: raw body
import { EventWebhook, EventWebhookHeader } from "@sendgrid/eventwebhook";
import express from "express";
import { suppress } from "../mailing-list";

const app = express();
const verifier = new EventWebhook();
const publicKey = verifier.convertPublicKeyToECDSA(process.env.SENDGRID_PUBLIC_KEY!);
const maxAge = 10 * 60;

app.post("/webhooks/sendgrid", express.text({ type: "application/json" }), async (req, res) => {
  const signature = req.get(EventWebhookHeader.SIGNATURE()) ?? "";
  const timestamp = req.get(EventWebhookHeader.TIMESTAMP()) ?? "";
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > maxAge) return res.sendStatus(403);

  if (!verifier.verifySignature(publicKey, req.body, signature, timestamp)) {
    return res.sendStatus(403);
  }

  const events: { event: string; email: string }[] = JSON.parse(req.body);
  for (const { event, email } of events) {
    if (event === "bounce" || event === "spamreport") await suppress(email);
  }
  return res.sendStatus(204);
});

export default app;
