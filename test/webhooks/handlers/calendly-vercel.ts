// file: api/webhooks/calendly.ts
// check: timingSafeEqual
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { upsertMeeting } from "../../lib/meetings";

const toleranceMs = 3 * 60 * 1000;

export async function POST(request: Request): Promise<Response> {
  const header = request.headers.get("calendly-webhook-signature") ?? "";
  const { t, v1 } = Object.fromEntries(header.split(",").map((part) => part.split("=") as [string, string]));
  if (!t || !v1) return new Response("malformed signature", { status: 400 });

  const body = await request.text();
  const expected = createHmac("sha256", process.env.CALENDLY_WEBHOOK_SIGNING_KEY!).update(`${t}.${body}`).digest("hex");
  if (v1.length !== expected.length || !timingSafeEqual(Buffer.from(v1), Buffer.from(expected))) {
    return new Response("invalid signature", { status: 401 });
  }
  if (Number(t) * 1000 < Date.now() - toleranceMs) {
    return new Response("outside of the tolerance zone", { status: 401 });
  }

  const { event, payload } = JSON.parse(body);
  if (event === "invitee.created") {
    await upsertMeeting(payload.uri, payload.email, payload.scheduled_event.start_time);
  }
  return new Response(null, { status: 204 });
}
