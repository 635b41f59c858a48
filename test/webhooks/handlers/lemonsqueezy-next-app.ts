// file: app/api/webhook/route.ts
// check: timingSafeEqual
// signs: raw body
import crypto from "node:crypto";
import { processWebhookEvent, storeWebhookEvent } from "@/app/actions";
import { webhookHasMeta } from "@/lib/typeguards";

export async function POST(request: Request) {
  if (!process.env.LEMONSQUEEZY_WEBHOOK_SECRET) {
    return new Response("Lemon Squeezy webhook secret not set", { status: 500 });
  }

  const rawBody = await request.text();
  const secret = process.env.LEMONSQUEEZY_WEBHOOK_SECRET;

  const hmac = crypto.createHmac("sha256", secret);
  const digest = Buffer.from(hmac.update(rawBody).digest("hex"), "utf8");
  const signature = Buffer.from(request.headers.get("X-Signature") ?? "", "utf8");

  if (digest.length !== signature.length || !crypto.timingSafeEqual(digest, signature)) {
    return new Response("Invalid signature", { status: 400 });
  }

  const data = JSON.parse(rawBody) as unknown;
  if (webhookHasMeta(data)) {
    const stored = await storeWebhookEvent(data.meta.event_name, data);
    void processWebhookEvent(stored);
    return new Response("OK", { status: 200 });
  }
  return new Response("Data invalid", { status: 400 });
}
