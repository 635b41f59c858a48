// file: src/sns.js
// check: validateMessage
// signs: fields
const express = require("express");
const MessageValidator = require("sns-validator");
const { promisify } = require("util");
const { bounces } = require("./bounces");

const app = express();
const validator = new MessageValidator();
const validateMessage = promisify(validator.validate.bind(validator));

app.post("/webhooks/sns", express.text({ type: "*/*" }), async (req, res) => {
  let message;
  try {
    message = await validateMessage(req.body);
  } catch (error) {
    console.error("SNS message refused:", error.message);
    return res.status(403).end();
  }

  if (message.Type === "SubscriptionConfirmation") {
    await fetch(message.SubscribeURL);
  } else if (message.Type === "Notification") {
    const { bounce } = JSON.parse(message.Message);
    await bounces.record(bounce.bouncedRecipients);
  }
  res.status(200).end();
});
