// file: app/api/razorpay/webhook/route.ts
// check: validateWebhookSignature
// signs: raw body
import { NextResponse } from "next/server";
import { validateWebhookSignature } from "razorpay/dist/utils/razorpay-utils";
import { activatePlan, pausePlan } from "@/server/plans";

export async function POST(request: Request) {
  const body = await request.text();
  const signature = request.headers.get("x-razorpay-signature");
  if (!signature) return NextResponse.json({ error: "No signature" }, { status: 400 });

  const isValid = validateWebhookSignature(body, signature, process.env.RAZORPAY_WEBHOOK_SECRET!);
  if (!isValid) {
    return NextResponse.json({ error: "Invalid signature" }, { status: 400 });
  }

  const { event, payload } = JSON.parse(body);
  switch (event) {
    case "subscription.charged":
      await activatePlan(payload.subscription.entity.id, payload.payment.entity.id);
      break;
    case "subscription.halted":
      await pausePlan(payload.subscription.entity.id);
      break;
  }
  return NextResponse.json({ status: "ok" });
}
