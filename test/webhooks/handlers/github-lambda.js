// file: functions/github-webhook.js
// check: isFromGitHub
// signs: raw body
const { createHmac, timingSafeEqual } = require("crypto");
const { SQSClient, SendMessageCommand } = require("@aws-sdk/client-sqs");

const sqs = new SQSClient();

const isFromGitHub = (rawBody, signature) => {
  if (typeof signature !== "string") return false;
  const expected = "sha256=" + createHmac("sha256", process.env.WEBHOOK_SECRET).update(rawBody).digest("hex");
  const a = Buffer.from(signature);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
};

exports.handler = async (event) => {
  const rawBody = event.isBase64Encoded ? Buffer.from(event.body, "base64").toString("utf8") : event.body;

  if (!isFromGitHub(rawBody, event.headers["x-hub-signature-256"])) {
    return { statusCode: 401, body: JSON.stringify({ message: "signature mismatch" }) };
  }

  const payload = JSON.parse(rawBody);
  if (payload.action === "opened") {
    await sqs.send(
      new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify(payload.pull_request) }),
    );
  }
  return { statusCode: 200, body: "queued" };
};
