// file: src/slack/events.ts
// check: isSlackRequest
// signs: raw body
import crypto from "crypto";
import express, { type Request } from "express";
import { answerMention } from "./mentions";

const app = express();
const fiveMinutes = 60 * 5;

app.use("/slack", express.raw({ type: "*/*" }));

function isSlackRequest(req: Request): boolean {
  const timestamp = Number(req.header("X-Slack-Request-Timestamp"));
  const signature = req.header("X-Slack-Signature") ?? "";
  if (!timestamp || Math.abs(Date.now() / 1000 - timestamp) > fiveMinutes) return false;

  const base = `v0:${timestamp}:${req.body.toString("utf8")}`;
  const expected = "v0=" + crypto.createHmac("sha256", process.env.SLACK_SIGNING_SECRET!).update(base).digest("hex");
  if (expected.length !== signature.length) return false;
  return crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
}

app.post("/slack/events", async (req, res) => {
  if (!isSlackRequest(req)) {
    res.status(401).send("verification failed");
    return;
  }
  const payload = JSON.parse(req.body.toString("utf8"));
  if (payload.type === "url_verification") {
    res.send(payload.challenge);
    return;
  }
  res.sendStatus(200);
  if (payload.event?.type === "app_mention") {
    await answerMention(payload.team_id, payload.event);
  }
});

export default app;
