// file: src/crm/hubspot.controller.ts
// check: assertSignature
// signs: raw body
import { createHmac, timingSafeEqual } from "crypto";
import { Controller, HttpCode, Post, RawBodyRequest, Req, UnauthorizedException } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import { Request } from "express";
import { DealsService } from "./deals.service";

@Controller("webhook/hubspot")
export class HubspotController {
  constructor(
    private readonly config: ConfigService,
    private readonly deals: DealsService,
  ) {}

  @Post()
  @HttpCode(204)
  async receive(@Req() req: RawBodyRequest<Request>) {
    this.assertSignature(req);
    for (const change of req.body) {
      if (change.subscriptionType === "deal.propertyChange") {
        await this.deals.update(change.objectId, { [change.propertyName]: change.propertyValue });
      }
    }
  }

  private assertSignature(req: RawBodyRequest<Request>): void {
    const timestamp = req.header("x-hubspot-request-timestamp") ?? "0";
    if (Date.now() - Number(timestamp) > 5 * 60 * 1000) throw new UnauthorizedException("Request too old");
    const uri = `https://${req.hostname}${req.originalUrl}`;
    const expected = createHmac("sha256", this.config.getOrThrow("HUBSPOT_CLIENT_SECRET"))
      .update(`${req.method}${uri}${req.rawBody}${timestamp}`)
      .digest();
    const given = Buffer.from(req.header("x-hubspot-signature-v3") ?? "", "base64");
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new UnauthorizedException("Invalid signature");
    }
  }
}
