// file: src/jira-webhook.ts
// check: requireJiraSignature
// signs: raw body
import { createHmac, timingSafeEqual } from "crypto";
import express, { type RequestHandler } from "express";
import { issues } from "./issues";

declare module "express-serve-static-core" {
  interface Request {
    rawBody?: Buffer;
  }
}

const app = express();
app.use(express.json({ verify: (req: express.Request, _res, buf) => void (req.rawBody = buf) }));

const requireJiraSignature: RequestHandler = (req, res, next) => {
  const [scheme, value = ""] = (req.header("x-hub-signature") ?? "").split("=");
  const expected = createHmac("sha256", process.env.JIRA_WEBHOOK_SECRET!).update(req.rawBody!).digest("hex");
  const isEqual = value.length === expected.length && timingSafeEqual(Buffer.from(value), Buffer.from(expected));
  if (scheme !== "sha256" || !isEqual) {
    res.status(401).json({ error: "invalid signature" });
    return;
  }
  next();
};

app.post("/webhooks/jira", requireJiraSignature, async (req, res) => {
  const { webhookEvent, issue } = req.body;
  if (webhookEvent === "jira:issue_updated") {
    await issues.sync(issue.key, issue.fields);
  }
  res.status(204).end();
});
