// file: app.js
// check: webhook
// signs: url and form
const express = require("express");
const twilio = require("twilio");
const { bookings } = require("./bookings");

const app = express();
const { MessagingResponse } = twilio.twiml;

app.use(express.urlencoded({ extended: false }));

app.post("/webhooks/sms", twilio.webhook(), async (req, res) => {
  const twiml = new MessagingResponse();
  const answer = req.body.Body.trim().toLowerCase();

  if (answer === "cancel") {
    await bookings.cancel(req.body.From);
    twiml.message("Your booking was cancelled.");
  } else {
    twiml.message("Reply CANCEL to cancel your booking.");
  }

  res.type("text/xml").send(twiml.toString());
});

app.listen(3000);
