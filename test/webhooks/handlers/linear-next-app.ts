// file: app/api/webhooks/linear/route.ts
// check: parseData
// signs: raw body
import { LINEAR_WEBHOOK_SIGNATURE_HEADER, LINEAR_WEBHOOK_TS_FIELD, LinearWebhookClient } from "@linear/sdk/webhooks";
import { after, NextRequest, NextResponse } from "next/server";
import { notifyChannel } from "@/lib/discord";

const webhook = new LinearWebhookClient(process.env.LINEAR_WEBHOOK_SECRET!);

export const POST = async (req: NextRequest) => {
  const body = Buffer.from(await req.arrayBuffer());
  const signature = req.headers.get(LINEAR_WEBHOOK_SIGNATURE_HEADER)!;
  let payload;
  try {
    payload = webhook.parseData(body, signature, JSON.parse(body.toString())[LINEAR_WEBHOOK_TS_FIELD]);
  } catch (error) {
    return NextResponse.json({ error: "Unauthorized" }, { status: 401 });
  }

  if (payload.type === "Issue" && payload.action === "create") {
    after(async () => {
      await notifyChannel(`New issue: ${payload.data.title}`);
    });
  }
  return NextResponse.json({ ok: true });
};
