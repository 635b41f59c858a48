// file: app/api/webhooks/stripe/route.ts
// check: constructEvent
// signs: raw body
import { headers } from "next/headers";
import { NextResponse } from "next/server";
import type Stripe from "stripe";
import { prisma } from "@/lib/prisma";
import { stripe } from "@/lib/stripe";

export async function POST(req: Request) {
  const body = await req.text();
  const signature = (await headers()).get("Stripe-Signature") as string;

  let event: Stripe.Event;

  try {
    event = stripe.webhooks.constructEvent(body, signature, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch (err) {
    return new NextResponse(`Webhook Error: ${(err as Error).message}`, { status: 400 });
  }

  if (event.type === "invoice.payment_succeeded") {
    const invoice = event.data.object as Stripe.Invoice;
    const subscription = await stripe.subscriptions.retrieve(invoice.subscription as string);
    await prisma.user.update({
      where: { stripeSubscriptionId: subscription.id },
      data: { currentPeriodEnd: new Date(subscription.current_period_end * 1000) },
    });
  }

  return new NextResponse(null, { status: 200 });
}
