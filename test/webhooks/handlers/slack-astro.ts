// file: src/pages/api/webhooks/slack.ts
// check: assertSlackSignature
// signs: raw body
import type { APIRoute } from "astro";
import { createHmac, timingSafeEqual } from "node:crypto";
import { publish } from "../../../lib/announcements";

export const prerender = false;

class SignatureError extends Error {}

function assertSlackSignature(headers: Headers, body: string): void {
  const timestamp = headers.get("x-slack-request-timestamp");
  const signature = headers.get("x-slack-signature");
  if (!timestamp || !signature) throw new SignatureError("missing headers");

  const age = Date.now() - Number(timestamp) * 1000;
  if (Math.abs(age) > 5 * 60 * 1000) throw new SignatureError("stale request");

  const mac = createHmac("sha256", import.meta.env.SLACK_SIGNING_SECRET).update(`v0:${timestamp}:${body}`);
  const expected = Buffer.from(`v0=${mac.digest("hex")}`, "utf8");
  const given = Buffer.from(signature, "utf8");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new SignatureError("signature mismatch");
  }
}

export const POST: APIRoute = async ({ request }) => {
  const body = await request.text();
  try {
    assertSlackSignature(request.headers, body);
  } catch (error) {
    return new Response((error as Error).message, { status: 401 });
  }

  const { event } = JSON.parse(body);
  if (event?.type === "message" && event.channel === import.meta.env.SLACK_CHANNEL) {
    await publish({ text: event.text, author: event.user });
  }
  return new Response(null, { status: 200 });
};
