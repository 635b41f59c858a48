// file: app/api/webhooks/clerk/route.ts
// check: verifyWebhook
// signs: raw body
import { verifyWebhook } from "@clerk/nextjs/webhooks";
import { eq } from "drizzle-orm";
import { NextRequest } from "next/server";
import { db } from "@/db";
import { users } from "@/db/schema";

export async function POST(req: NextRequest) {
  try {
    const evt = await verifyWebhook(req);

    if (evt.type === "user.created") {
      await db.insert(users).values({ clerkId: evt.data.id, email: evt.data.email_addresses[0]?.email_address });
    }
    if (evt.type === "user.deleted" && evt.data.id) {
      await db.delete(users).where(eq(users.clerkId, evt.data.id));
    }
    return new Response("Webhook received", { status: 200 });
  } catch (err) {
    console.error("Error verifying webhook:", err);
    return new Response("Error verifying webhook", { status: 400 });
  }
}
