// file: src/eventsub.js
// check: verifyMessage
// signs: raw body
import crypto from "crypto";
import express from "express";
import { goLive } from "./announcer.js";

const app = express();
const MESSAGE_ID = "twitch-eventsub-message-id";
const TIMESTAMP = "twitch-eventsub-message-timestamp";
const SIGNATURE = "twitch-eventsub-message-signature";
const TEN_MINUTES = 600_000;

app.use(express.raw({ type: "application/json" }));

app.post("/eventsub/webhook", async (req, res) => {
  const message = req.headers[MESSAGE_ID] + req.headers[TIMESTAMP] + req.body;
  const hmac = `sha256=${crypto.createHmac("sha256", process.env.TWITCH_SECRET).update(message).digest("hex")}`;
  const isFresh = Date.now() - Date.parse(req.headers[TIMESTAMP]) < TEN_MINUTES;

  if (!isFresh || !verifyMessage(hmac, req.headers[SIGNATURE])) {
    return res.sendStatus(403);
  }

  const notification = JSON.parse(req.body);
  const type = req.headers["twitch-eventsub-message-type"];
  if (type === "webhook_callback_verification") {
    return res.set("Content-Type", "text/plain").status(200).send(notification.challenge);
  }
  if (type === "notification" && notification.subscription.type === "stream.online") {
    await goLive(notification.event.broadcaster_user_name);
  }
  res.sendStatus(204);
});

function verifyMessage(hmac, signature = "") {
  return hmac.length === signature.length && crypto.timingSafeEqual(Buffer.from(hmac), Buffer.from(signature));
}
