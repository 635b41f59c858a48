// file: src/routes/clerk.ts
// check: verify
// signs: raw body
import type { WebhookEvent } from "@clerk/backend";
import { Hono } from "hono";
import { Webhook } from "svix";
import { accounts } from "../accounts";

const clerk = new Hono();

clerk.post("/api/webhooks/clerk", async (c) => {
  const secret = process.env.CLERK_WEBHOOK_SECRET;
  if (!secret) {
    return c.json({ error: "webhook secret missing" }, 500);
  }

  const payload = await c.req.text();
  const wh = new Webhook(secret);
  let evt: WebhookEvent;
  try {
    evt = wh.verify(payload, {
      "svix-id": c.req.header("svix-id")!,
      "svix-timestamp": c.req.header("svix-timestamp")!,
      "svix-signature": c.req.header("svix-signature")!,
    }) as WebhookEvent;
  } catch {
    return c.json({ error: "invalid signature" }, 400);
  }

  if (evt.type === "organization.created") {
    await accounts.create({ id: evt.data.id, name: evt.data.name });
  }
  return c.json({ success: true });
});

export default clerk;
