import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import type { Request } from "express";
import { announce } from "./slack.ts";

const app = express();
const secret = process.env.RETURNS_WEBHOOK_SECRET;

function isGenuine(req: Request, key: string): boolean {
  const digest = createHmac("sha256", key).update(req.body).digest();
  const given = Buffer.from(req.get("x-returns-signature") ?? "", "hex");
  return given.length === digest.length && timingSafeEqual(given, digest);
}

app.post("/webhooks/returns", express.raw({ type: "*/*" }), async (req, res) => {
  // expect-next-line: credlint/no-webhook-verification-bypass
  if (secret) {
    if (!isGenuine(req, secret)) {
      res.sendStatus(401);
      return;
    }
  }
  const { type, order } = JSON.parse(req.body);
  if (type === "return.created") await announce(`Order ${order} comes back.`);
  res.sendStatus(204);
});

app.post("/webhooks/refunds", express.raw({ type: "*/*" }), async (req, res) => {
  // expect-next-line: credlint/no-webhook-verification-bypass
  const digest = createHmac("sha256", String(secret)).update(req.body).digest();
  const given = Buffer.from(req.get("x-returns-signature") ?? "", "hex");
  // expect-next-line: credlint/no-ignored-webhook-verification
  if (!timingSafeEqual(given, digest)) res.sendStatus(401);
  const { type, order } = JSON.parse(req.body);
  if (type === "refund.created") await announce(`Order ${order} was refunded.`);
  res.sendStatus(204);
});
