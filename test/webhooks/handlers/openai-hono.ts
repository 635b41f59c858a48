// file: src/openai.ts
// check: unwrap
// signs: raw body
import { Hono } from "hono";
import OpenAI from "openai";
import { reports } from "./reports";

const client = new OpenAI({ webhookSecret: process.env.OPENAI_WEBHOOK_SECRET });
const app = new Hono();

app.post("/webhook/openai", async (c) => {
  try {
    const event = await client.webhooks.unwrap(await c.req.text(), c.req.raw.headers);
    if (event.type === "response.completed") {
      const response = await client.responses.retrieve(event.data.id);
      await reports.finish(response.id, response.output_text);
    }
    return c.text("ok");
  } catch (error) {
    if (error instanceof OpenAI.InvalidWebhookSignatureError) {
      return c.text("Invalid signature", 400);
    }
    throw error;
  }
});

export default app;
