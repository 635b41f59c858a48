// file: src/hooks.ts
// check: verify
// signs: raw body
import { Hono } from "hono";
import { Webhook } from "standardwebhooks";
import { render, send } from "./mail";

const app = new Hono();
const hook = new Webhook(process.env.SEND_EMAIL_HOOK_SECRET!.replace("v1,whsec_", ""));

app.post("/webhooks/send-email", async (c) => {
  const payload = await c.req.text();
  const headers = Object.fromEntries(c.req.raw.headers);
  try {
    const { user, email_data } = hook.verify(payload, headers) as {
      user: { email: string };
      email_data: { token_hash: string; redirect_to: string };
    };
    await send(user.email, render(email_data));
  } catch (error) {
    return c.json({ error: { http_code: 401, message: (error as Error).message } }, 401);
  }
  return c.json({});
});

export default app;
