// file: index.js
// check: verifySignature
// signs: raw body
const functions = require("@google-cloud/functions-framework");
const { BigQuery } = require("@google-cloud/bigquery");
const { EventWebhook, EventWebhookHeader } = require("@sendgrid/eventwebhook");

const bigquery = new BigQuery();

functions.http("sendgridWebhook", async (req, res) => {
  const webhook = new EventWebhook();
  const key = webhook.convertPublicKeyToECDSA(process.env.SENDGRID_WEBHOOK_KEY);
  const signature = req.get(EventWebhookHeader.SIGNATURE());
  const timestamp = req.get(EventWebhookHeader.TIMESTAMP());

  const isGenuine = webhook.verifySignature(key, req.rawBody, signature, timestamp);
  if (!isGenuine) {
    res.status(401).send("Invalid signature");
    return;
  }

  await bigquery.dataset("mail").table("events").insert(req.body.map(({ email, event, sg_event_id }) => ({
    insertId: sg_event_id,
    json: { email, event },
  })));
  res.status(200).send("OK");
});
