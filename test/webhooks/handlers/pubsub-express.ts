// file: src/pubsub.ts
// check: verifyIdToken
// signs: token
import express from "express";
import { OAuth2Client } from "google-auth-library";
import { history } from "./gmail-history";

const app = express();
app.use(express.json());
const auth = new OAuth2Client();

app.post("/webhooks/gmail", async (req, res) => {
  try {
    const [, idToken = ""] = (req.header("authorization") ?? "").split(" ");
    const ticket = await auth.verifyIdToken({ idToken, audience: process.env.PUBSUB_AUDIENCE });
    const claim = ticket.getPayload();
    if (claim?.email !== process.env.PUBSUB_SERVICE_ACCOUNT || !claim?.email_verified) {
      throw new Error("Unexpected sender");
    }
  } catch {
    res.status(400).send("Invalid token");
    return;
  }

  const { emailAddress, historyId } = JSON.parse(Buffer.from(req.body.message.data, "base64").toString());
  await history.catchUp(emailAddress, historyId);
  res.status(204).send();
});
