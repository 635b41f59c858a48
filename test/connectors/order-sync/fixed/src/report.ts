import * as Sentry from "@sentry/node";
import express from "express";

export const status = express.Router();

status.get("/status", (_req, res) => {
  res.json({ service: "order-sync", hasKey: Boolean(process.env.STRIPE_SECRET_KEY) });
});

export function refuse(reason: string): never {
  Sentry.captureMessage("orders refused the token");
  throw new Error(`orders refused the token: ${reason}`);
}
