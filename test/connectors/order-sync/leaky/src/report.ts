import * as Sentry from "@sentry/node";
import express from "express";

export const status = express.Router();

status.get("/status", (_req, res) => {
  // expect-next-line: credlint/no-secret-in-response
  res.json({ service: "order-sync", key: process.env.STRIPE_SECRET_KEY });
});

export function refuse(reason: string): never {
  const token = process.env.ORDERS_API_TOKEN;
  // expect-next-line: credlint/no-secret-in-telemetry
  Sentry.captureMessage(`orders refused ${token}`);
  // expect-next-line: credlint/no-secret-in-error
  throw new Error(`orders refused ${token}: ${reason}`);
}
