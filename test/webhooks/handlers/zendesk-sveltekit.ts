// file: src/routes/webhooks/zendesk/+server.ts
// check: isValidSignature
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "$env/dynamic/private";
import { mirrorTicket } from "$lib/server/tickets";
import type { RequestHandler } from "./$types";

function isValidSignature(signature: string, body: string, timestamp: string): boolean {
  const seconds = Date.parse(timestamp) / 1000;
  if (Number.isNaN(seconds) || Math.abs(Date.now() / 1000 - seconds) > 300) return false;
  const expected = createHmac("sha256", env.ZENDESK_WEBHOOK_SECRET).update(timestamp + body).digest("base64");
  return (
    expected.length === signature.length && timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
  );
}

export const POST: RequestHandler = async ({ request }) => {
  const signature = request.headers.get("x-zendesk-webhook-signature");
  const timestamp = request.headers.get("x-zendesk-webhook-signature-timestamp");
  const body = await request.text();

  if (!signature || !timestamp || !isValidSignature(signature, body, timestamp)) {
    return new Response("Unauthorized", { status: 401 });
  }

  const event = JSON.parse(body);
  if (event.type === "zen:event-type:ticket.created") {
    await mirrorTicket(event.detail.id, event.detail.subject);
  }
  return new Response(null, { status: 204 });
};
