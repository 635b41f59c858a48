// file: src/handlers/stripe-webhook.ts
// check: constructEvent
// signs: raw body
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from "aws-lambda";
import Stripe from "stripe";

const stripe = new Stripe(process.env.STRIPE_KEY!);
const bridge = new EventBridgeClient({});

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const signature = event.headers["stripe-signature"];
  if (!signature || !event.body) return { statusCode: 400, body: "Bad request" };

  let stripeEvent: Stripe.Event;
  try {
    stripeEvent = stripe.webhooks.constructEvent(event.body, signature, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch (err) {
    console.warn("signature check failed", { message: (err as Error).message });
    return { statusCode: 401, body: "Invalid signature" };
  }

  await bridge.send(
    new PutEventsCommand({
      Entries: [{ Source: "stripe", DetailType: stripeEvent.type, Detail: JSON.stringify(stripeEvent.data.object) }],
    }),
  );
  return { statusCode: 200, body: "ok" };
};
