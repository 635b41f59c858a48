// file: server/api/webhooks/mailgun.post.ts
// check: verifyMailgun
// signs: fields
import { createHmac, timingSafeEqual } from "node:crypto";

interface MailgunSignature {
  timestamp: string;
  token: string;
  signature: string;
}

function verifyMailgun({ timestamp, token, signature }: MailgunSignature, signingKey: string): boolean {
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 15 * 60) return false;
  const expected = createHmac("sha256", signingKey).update(timestamp.concat(token)).digest("hex");
  return signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}

export default defineEventHandler(async (event) => {
  const config = useRuntimeConfig(event);
  const body = await readBody(event);

  if (!verifyMailgun(body.signature, config.mailgunSigningKey)) {
    throw createError({ statusCode: 406, statusMessage: "Not Acceptable" });
  }

  const { event: name, recipient } = body["event-data"];
  if (name === "unsubscribed" || name === "complained") {
    await useDatabase().sql`UPDATE subscribers SET active = 0 WHERE email = ${recipient}`;
  }
  return { ok: true };
});
