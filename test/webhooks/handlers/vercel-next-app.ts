// file: app/api/vercel/webhook/route.ts
// check: timingSafeEqual
// signs: raw body
import crypto from "crypto";
import { NextResponse } from "next/server";
import { integrations } from "@/lib/integrations";

export async function POST(request: Request) {
  const { INTEGRATION_SECRET } = process.env;
  if (typeof INTEGRATION_SECRET !== "string") {
    throw new Error("No integration secret found");
  }

  const rawBody = Buffer.from(await request.arrayBuffer());
  const bodySignature = crypto.createHmac("sha1", INTEGRATION_SECRET).update(rawBody).digest();
  const header = Buffer.from(request.headers.get("x-vercel-signature") ?? "", "hex");

  if (header.length !== bodySignature.length || !crypto.timingSafeEqual(header, bodySignature)) {
    return NextResponse.json({ code: "invalid_signature", error: "signature didn't match" }, { status: 403 });
  }

  const json = JSON.parse(rawBody.toString("utf-8"));
  switch (json.type) {
    case "integration-configuration.removed":
      await integrations.remove(json.payload.configuration.id);
      break;
    case "project.created":
      await integrations.link(json.payload.project.id, json.payload.team?.id);
      break;
  }
  return new Response("Webhook request validated", { status: 200 });
}
