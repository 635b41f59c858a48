// file: index.js
// check: middleware
// signs: raw body
const line = require("@line/bot-sdk");
const express = require("express");
const { lookUp } = require("./dictionary");

const config = { channelSecret: process.env.LINE_CHANNEL_SECRET };
const client = new line.messagingApi.MessagingApiClient({ channelAccessToken: process.env.LINE_ACCESS_TOKEN });
const app = express();

app.post("/callback", line.middleware(config), (req, res) => {
  Promise.all(req.body.events.map(handleEvent))
    .then((result) => res.json(result))
    .catch((err) => {
      console.error(err);
      res.status(500).end();
    });
});

async function handleEvent(event) {
  if (event.type !== "message" || event.message.type !== "text") return null;
  const text = await lookUp(event.message.text);
  return client.replyMessage({ replyToken: event.replyToken, messages: [{ type: "text", text }] });
}

app.listen(process.env.PORT || 3000);
