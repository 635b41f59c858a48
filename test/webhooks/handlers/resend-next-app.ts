// file: app/api/resend/webhook/route.ts
// check: verify
// signs: raw body
import { NextResponse } from "next/server";
import { Webhook } from "svix";
import { markBounced, markOpened } from "@/lib/emails";

const webhook = new Webhook(process.env.RESEND_WEBHOOK_SECRET!);

export const POST = async (req: Request) => {
  const rawBody = await req.text();

  try {
    webhook.verify(rawBody, {
      "svix-id": req.headers.get("svix-id") ?? "",
      "svix-timestamp": req.headers.get("svix-timestamp") ?? "",
      "svix-signature": req.headers.get("svix-signature") ?? "",
    });
  } catch {
    return NextResponse.json({ error: "Invalid webhook" }, { status: 401 });
  }

  const { type, data } = JSON.parse(rawBody);
  switch (type) {
    case "email.opened":
      await markOpened(data.email_id);
      break;
    case "email.bounced":
      await markBounced(data.email_id, data.to);
      break;
  }
  return NextResponse.json({ message: "Webhook received." });
};
