// file: server/api/webhooks/lemonsqueezy.post.ts
// check: isValidLemonSqueezyRequest
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import type { H3Event } from "h3";
import { updateSubscription } from "~/server/utils/subscriptions";

function isValidLemonSqueezyRequest(event: H3Event, body: string): boolean {
  const { lemonSqueezySecret } = useRuntimeConfig(event);
  const header = getHeader(event, "x-signature") ?? "";
  const expected = createHmac("sha256", lemonSqueezySecret).update(body, "utf8").digest("hex");
  return header.length === expected.length && timingSafeEqual(Buffer.from(header), Buffer.from(expected));
}

export default defineEventHandler(async (event) => {
  const body = await readRawBody(event);
  if (!body || !isValidLemonSqueezyRequest(event, body)) {
    throw createError({ statusCode: 401, statusMessage: "Invalid signature" });
  }

  const { meta, data } = JSON.parse(body);
  switch (meta.event_name) {
    case "subscription_created":
    case "subscription_updated":
      await updateSubscription(meta.custom_data.user_id, data.attributes.status);
      break;
  }
  return { received: true };
});
