import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import type { Request } from "express";
import { announce } from "./slack.ts";

const app = express();
const secret = process.env.RETURNS_WEBHOOK_SECRET;

function isGenuine(req: Request): boolean {
  if (!secret) throw new Error("RETURNS_WEBHOOK_SECRET is not set");
  const digest = createHmac("sha256", secret).update(req.body).digest();
  const given = Buffer.from(req.get("x-returns-signature") ?? "", "hex");
  return given.length === digest.length && timingSafeEqual(given, digest);
}

app.post("/webhooks/returns", express.raw({ type: "*/*" }), async (req, res) => {
  if (!isGenuine(req)) {
    res.sendStatus(401);
    return;
  }
  const { type, order } = JSON.parse(req.body);
  if (type === "return.created") await announce(`Order ${order} comes back.`);
  res.sendStatus(204);
});
