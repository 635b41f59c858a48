// file: src/square.ts
// check: verifySignature
// signs: raw body
import express from "express";
import { WebhooksHelper } from "square";
import { ledger } from "./ledger";

const app = express();
const notificationUrl = "https://pos.example.com/webhooks/square";

app.post("/webhooks/square", express.text({ type: "*/*" }), async (req, res) => {
  const isFromSquare = await WebhooksHelper.verifySignature({
    requestBody: req.body,
    signatureHeader: req.header("x-square-hmacsha256-signature") ?? "",
    signatureKey: process.env.SQUARE_SIGNATURE_KEY!,
    notificationUrl,
  });
  if (!isFromSquare) {
    res.status(403).send("Signature is invalid");
    return;
  }

  const { type, data } = JSON.parse(req.body);
  if (type === "payment.updated" && data.object.payment.status === "COMPLETED") {
    await ledger.record(data.object.payment.id, data.object.payment.amount_money);
  }
  res.status(200).end();
});
