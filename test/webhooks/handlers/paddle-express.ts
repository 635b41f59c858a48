// file: src/paddle.ts
// check: unmarshal
// signs: raw body
import { Environment, EventName, Paddle } from "@paddle/paddle-node-sdk";
import express, { Request, Response } from "express";
import { licences } from "./licences";

const paddle = new Paddle(process.env.PADDLE_API_KEY!, { environment: Environment.production });
const app = express();

app.post("/webhooks/paddle", express.raw({ type: "application/json" }), async (req: Request, res: Response) => {
  const signature = (req.headers["paddle-signature"] as string) || "";
  const rawRequestBody = req.body.toString();
  const secretKey = process.env.PADDLE_WEBHOOK_SECRET!;

  try {
    const eventData = await paddle.webhooks.unmarshal(rawRequestBody, secretKey, signature);
    switch (eventData.eventType) {
      case EventName.TransactionCompleted:
        await licences.issue(eventData.data.id, eventData.data.customerId);
        break;
      case EventName.SubscriptionCanceled:
        await licences.revoke(eventData.data.id);
        break;
    }
    res.send("Processed webhook event");
  } catch (e) {
    res.status(401).send("Invalid signature");
  }
});
