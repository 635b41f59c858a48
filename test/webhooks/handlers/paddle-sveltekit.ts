// file: src/routes/api/paddle/webhook/+server.ts
// check: isSignatureValid
// signs: raw body
import { error, text, type RequestHandler } from "@sveltejs/kit";
import { Paddle } from "@paddle/paddle-node-sdk";
import { PADDLE_API_KEY, PADDLE_WEBHOOK_SECRET } from "$env/static/private";
import { seats } from "$lib/server/seats";

const paddle = new Paddle(PADDLE_API_KEY);

export const POST: RequestHandler = async ({ request }) => {
  const signature = request.headers.get("paddle-signature");
  const body = await request.text();
  if (!signature) error(401, "Missing signature");

  const genuine = await paddle.webhooks.isSignatureValid(body, PADDLE_WEBHOOK_SECRET, signature);
  if (!genuine) error(401, "Invalid signature");

  const { event_type, data } = JSON.parse(body);
  if (event_type === "subscription.updated") {
    await seats.set(data.id, data.items[0].quantity);
  }
  return text("ok");
};
