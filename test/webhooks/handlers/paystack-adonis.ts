// file: app/Controllers/Http/PaystackWebhookController.ts
// check: isGenuine
// signs: raw body
import { createHmac, timingSafeEqual } from "crypto";
import Env from "@ioc:Adonis/Core/Env";
import type { HttpContextContract } from "@ioc:Adonis/Core/HttpContext";
import Donation from "App/Models/Donation";

export default class PaystackWebhookController {
  public async store({ request, response, logger }: HttpContextContract) {
    if (!this.isGenuine(request.raw() ?? "", request.header("x-paystack-signature", "")!)) {
      logger.warn("paystack webhook with a bad signature");
      return response.status(401).send("unauthorized");
    }
    const { event, data } = request.all();
    if (event === "charge.success") {
      await Donation.create({ reference: data.reference, kobo: data.amount });
    }
    return response.ok({});
  }

  private isGenuine(raw: string, signature: string): boolean {
    const digest = createHmac("sha512", Env.get("PAYSTACK_SECRET_KEY")).update(raw).digest("hex");
    return digest.length === signature.length && timingSafeEqual(Buffer.from(digest), Buffer.from(signature));
  }
}
