// file: src/whatsapp.js
// check: isSignatureValid
// signs: raw body
import crypto from "crypto";
import express from "express";
import { respond } from "./assistant.js";

const { APP_SECRET, VERIFY_TOKEN } = process.env;
const app = express();

app.use(express.json({ verify: (req, res, buf, encoding) => { req.rawBody = buf.toString(encoding || "utf8"); } }));

function isSignatureValid(req) {
  const header = req.get("x-hub-signature-256");
  if (!header) return false;
  const received = Buffer.from(header.replace("sha256=", ""), "utf-8");
  const hmac = crypto.createHmac("sha256", APP_SECRET);
  const digest = Buffer.from(hmac.update(req.rawBody).digest("hex"), "utf-8");
  return digest.length === received.length && crypto.timingSafeEqual(digest, received);
}

app.get("/webhook", (req, res) => {
  if (req.query["hub.verify_token"] === VERIFY_TOKEN) return res.send(req.query["hub.challenge"]);
  return res.sendStatus(403);
});

app.post("/webhook", async (req, res) => {
  if (!isSignatureValid(req)) {
    return res.status(432).send();
  }

  for (const entry of req.body.entry) {
    for (const { value } of entry.changes) {
      for (const message of value.messages ?? []) await respond(message.from, message.text.body);
    }
  }
  res.status(200).send("EVENT_RECEIVED");
});
