// file: src/billing/stripe-webhook.controller.ts
// check: constructEvent
// signs: raw body
import { BadRequestException, Controller, Headers, HttpCode, Post, RawBodyRequest, Req } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import type { Request } from "express";
import Stripe from "stripe";
import { BillingService } from "./billing.service";

@Controller("webhooks/stripe")
export class StripeWebhookController {
  private readonly stripe: Stripe;

  constructor(
    private readonly config: ConfigService,
    private readonly billing: BillingService,
  ) {
    this.stripe = new Stripe(this.config.getOrThrow("STRIPE_SECRET_KEY"));
  }

  @Post()
  @HttpCode(200)
  async handle(@Req() req: RawBodyRequest<Request>, @Headers("stripe-signature") signature: string) {
    let event: Stripe.Event;
    try {
      event = this.stripe.webhooks.constructEvent(
        req.rawBody!,
        signature,
        this.config.getOrThrow<string>("STRIPE_WEBHOOK_SECRET"),
      );
    } catch {
      throw new BadRequestException("Invalid Stripe signature");
    }
    await this.billing.apply(event);
    return { received: true };
  }
}
