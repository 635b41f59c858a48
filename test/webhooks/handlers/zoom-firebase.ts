// file: functions/src/zoom.ts
// check: isValid
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import * as functions from "firebase-functions";
import { recordings } from "./recordings";

const secret = () => process.env.ZOOM_WEBHOOK_SECRET_TOKEN as string;

function isValid(req: functions.https.Request): boolean {
  const ts = req.header("x-zm-request-timestamp") ?? "";
  if (Math.abs(Date.now() / 1000 - Number(ts)) > 300) return false;
  const hash = createHmac("sha256", secret()).update(`v0:${ts}:${req.rawBody.toString()}`).digest("hex");
  const signature = Buffer.from(`v0=${hash}`);
  const header = Buffer.from(req.header("x-zm-signature") ?? "");
  return signature.length === header.length && timingSafeEqual(signature, header);
}

export const zoomWebhook = functions.https.onRequest(async (req, res) => {
  if (!isValid(req)) {
    res.status(401).json({ message: "Unauthorized request" });
    return;
  }

  if (req.body.event === "endpoint.url_validation") {
    const { plainToken } = req.body.payload;
    res.json({ plainToken, encryptedToken: createHmac("sha256", secret()).update(plainToken).digest("hex") });
    return;
  }
  if (req.body.event === "recording.completed") {
    await recordings.download(req.body.payload.object.uuid, req.body.download_token);
  }
  res.sendStatus(200);
});
