// file: netlify/functions/slack-webhook.ts
// check: verifyRequest
// signs: raw body
import type { Handler, HandlerEvent } from "@netlify/functions";
import { createHmac, timingSafeEqual } from "crypto";
import { blocks, notion } from "./util/notion";

function verifyRequest(event: HandlerEvent) {
  const secret = process.env.SLACK_SIGNING_SECRET!;
  const signature = event.headers["x-slack-signature"] ?? "";
  const timestamp = Number(event.headers["x-slack-request-timestamp"]);
  const now = Math.floor(Date.now() / 1000);

  if (Math.abs(now - timestamp) > 300) {
    return false;
  }

  const hash = createHmac("sha256", secret).update(`v0:${timestamp}:${event.body}`).digest("hex");
  const expected = Buffer.from(`v0=${hash}`);
  const received = Buffer.from(signature);
  return expected.length === received.length && timingSafeEqual(expected, received);
}

export const handler: Handler = async (event) => {
  const valid = verifyRequest(event);

  if (!valid) {
    console.error("invalid request");
    return { statusCode: 400, body: "invalid request" };
  }

  const body = new URLSearchParams(event.body ?? "");
  const payload = JSON.parse(body.get("payload") ?? "{}");
  if (payload.type === "view_submission") {
    await notion.pages.create(blocks(payload.view.state.values));
  }

  return { statusCode: 200, body: "" };
};
