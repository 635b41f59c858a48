// file: src/inbound.js
// check: authorized
// signs: token
const { timingSafeEqual, createHash } = require("crypto");
const express = require("express");
const { threads } = require("./threads");

const app = express();
app.use(express.json({ limit: "10mb" }));

const sha = (text) => createHash("sha256").update(text).digest();

function authorized(req) {
  const [scheme, encoded = ""] = (req.headers.authorization || "").split(" ");
  const expected = `${process.env.POSTMARK_WEBHOOK_USER}:${process.env.POSTMARK_WEBHOOK_PASSWORD}`;
  const given = Buffer.from(encoded, "base64").toString("utf8");
  return scheme === "Basic" && timingSafeEqual(sha(given), sha(expected));
}

app.post("/webhooks/postmark/inbound", async (req, res) => {
  if (!authorized(req)) {
    return res.set("WWW-Authenticate", "Basic").status(401).end();
  }
  const { From, Subject, TextBody, MessageID } = req.body;
  await threads.append({ id: MessageID, author: From, subject: Subject, text: TextBody });
  res.status(200).end();
});

module.exports = app;
