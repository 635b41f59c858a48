// file: server/webhooks.ts
// check: validateShopifyHmac
// signs: raw body
import Router from "@koa/router";
import { createHmac, timingSafeEqual } from "crypto";
import type { Context, Next } from "koa";
import getRawBody from "raw-body";
import { syncProduct } from "./products";

const router = new Router();

const validateShopifyHmac = async (ctx: Context, next: Next) => {
  ctx.state.rawBody = await getRawBody(ctx.req);
  const expected = createHmac("sha256", process.env.SHOPIFY_API_SECRET as string)
    .update(ctx.state.rawBody)
    .digest("base64");
  const header = ctx.get("X-Shopify-Hmac-Sha256");
  const ok = header.length === expected.length && timingSafeEqual(Buffer.from(header), Buffer.from(expected));
  if (!ok) {
    ctx.status = 401;
    return;
  }
  await next();
};

router.post("/webhooks/products/update", validateShopifyHmac, async (ctx) => {
  const product = JSON.parse(ctx.state.rawBody.toString("utf8"));
  await syncProduct(ctx.get("X-Shopify-Shop-Domain"), product);
  ctx.status = 200;
});

export default router;
