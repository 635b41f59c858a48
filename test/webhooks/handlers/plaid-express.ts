// file: src/plaid/webhook.ts
// check: verifyPlaidJwt
// signs: token
import { createHash } from "node:crypto";
import express from "express";
import { compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { plaid } from "./client";
import { transactions } from "./transactions";

const app = express();

async function verifyPlaidJwt(body: Buffer, token: string): Promise<boolean> {
  const { kid, alg } = decodeProtectedHeader(token);
  if (alg !== "ES256") return false;
  const { data } = await plaid.webhookVerificationKeyGet({ key_id: kid! });
  const key = await importJWK(data.key, "ES256");
  const { payload } = await compactVerify(token, key);
  const claims = JSON.parse(new TextDecoder().decode(payload));
  const isFresh = Date.now() / 1000 - claims.iat < 5 * 60;
  return isFresh && claims.request_body_sha256 === createHash("sha256").update(body).digest("hex");
}

app.post("/webhooks/plaid", express.raw({ type: "*/*" }), async (req, res) => {
  const verified = await verifyPlaidJwt(req.body, req.get("plaid-verification") ?? "").catch(() => false);
  if (!verified) {
    res.status(401).end();
    return;
  }
  const { webhook_type, webhook_code, item_id } = JSON.parse(req.body.toString());
  if (webhook_type === "TRANSACTIONS" && webhook_code === "SYNC_UPDATES_AVAILABLE") {
    await transactions.sync(item_id);
  }
  res.status(200).end();
});
