// file: src/app/api/webhooks/workos/route.ts
// check: constructEvent
// signs: raw body
import { WorkOS } from "@workos-inc/node";
import { NextRequest, NextResponse } from "next/server";
import { provision } from "@/lib/provisioning";

const workos = new WorkOS(process.env.WORKOS_API_KEY);

export async function POST(req: NextRequest) {
  const payload = await req.json();
  const sigHeader = req.headers.get("workos-signature");
  if (!sigHeader) return NextResponse.json({ error: "Missing signature" }, { status: 400 });

  let webhook;
  try {
    webhook = await workos.webhooks.constructEvent({
      payload,
      sigHeader,
      secret: process.env.WORKOS_WEBHOOK_SECRET!,
    });
  } catch {
    return NextResponse.json({ error: "Invalid signature" }, { status: 401 });
  }

  if (webhook.event === "dsync.user.created") {
    await provision(webhook.data.email, webhook.data.directoryId);
  }
  return new NextResponse("OK");
}
