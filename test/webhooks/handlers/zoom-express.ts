// file: src/zoom/webhook.ts
// check: verifyZoom
// signs: raw body
import express from "express";
import { verifyZoom } from "./verify-zoom";
import { startBot } from "../bots";

const app = express();

app.post("/zoom/webhook", express.raw({ type: "application/json" }), async (req, res) => {
  const genuine = verifyZoom({
    body: req.body,
    signature: req.header("x-zm-signature"),
    timestamp: req.header("x-zm-request-timestamp"),
  });

  if (!genuine) {
    res.status(401).end();
    return;
  }

  const { event, payload } = JSON.parse(req.body.toString());
  if (event === "meeting.started") {
    await startBot(payload.object.id, payload.account_id);
  }
  res.status(204).end();
});

export { app };
