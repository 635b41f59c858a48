// file: src/webhooks.ts
// check: verifyShopify
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import type { NextFunction, Request, Response } from "express";
import { inventory } from "./inventory";

export const webhooks = express.Router();

function verifyShopify(req: Request, res: Response, next: NextFunction) {
  const hmac = req.get("X-Shopify-Hmac-Sha256");
  if (!hmac) return res.status(401).send("No signature");
  const digest = createHmac("sha256", process.env.SHOPIFY_API_SECRET!).update(req.body).digest();
  const given = Buffer.from(hmac, "base64");
  if (digest.length !== given.length || !timingSafeEqual(digest, given)) {
    return res.status(401).send("Bad signature");
  }
  next();
}

webhooks.post(
  "/webhooks/shopify/orders-create",
  express.raw({ type: "application/json" }),
  verifyShopify,
  async (req, res) => {
    const order = JSON.parse(req.body.toString());
    for (const item of order.line_items) {
      await inventory.reserve(item.sku, item.quantity);
    }
    res.status(200).end();
  },
);
