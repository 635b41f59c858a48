// file: src/shopify/shopify.controller.ts
// check: ShopifyWebhookGuard
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { Body, CanActivate, Controller, ExecutionContext, Headers, Injectable, Post, UseGuards } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import { FulfillmentService } from "./fulfillment.service";

@Injectable()
export class ShopifyWebhookGuard implements CanActivate {
  constructor(private readonly config: ConfigService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const signature = request.headers["x-shopify-hmac-sha256"];
    if (!signature) return false;
    const digest = createHmac("sha256", this.config.getOrThrow("SHOPIFY_SECRET")).update(request.rawBody).digest();
    const given = Buffer.from(signature, "base64");
    return digest.length === given.length && timingSafeEqual(digest, given);
  }
}

@Controller("webhooks/shopify")
@UseGuards(ShopifyWebhookGuard)
export class ShopifyController {
  constructor(private readonly fulfillment: FulfillmentService) {}

  @Post("orders")
  async orders(@Headers("x-shopify-topic") topic: string, @Body() order: { id: number; email: string }) {
    if (topic === "orders/paid") {
      await this.fulfillment.ship(order.id, order.email);
    }
    return { ok: true };
  }
}
