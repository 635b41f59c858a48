// file: pages/api/xero/webhook.ts
// check: withXeroSignature
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import type { NextApiHandler, NextApiRequest } from "next";
import { invoices } from "../../../server/invoices";

export const config = { api: { bodyParser: false } };

async function raw(req: NextApiRequest): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of req) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function withXeroSignature(next: NextApiHandler): NextApiHandler {
  return async (req, res) => {
    const body = await raw(req);
    const mac = createHmac("sha256", process.env.XERO_WEBHOOK_KEY!).update(body).digest();
    const given = Buffer.from(String(req.headers["x-xero-signature"] ?? ""), "base64");
    if (given.length !== mac.length || !timingSafeEqual(given, mac)) return res.status(401).end();
    req.body = JSON.parse(body.toString());
    return next(req, res);
  };
}

const handler: NextApiHandler = async (req, res) => {
  for (const event of req.body.events) {
    if (event.eventCategory === "INVOICE") await invoices.pull(event.tenantId, event.resourceId);
  }
  res.status(200).end();
};

export default withXeroSignature(handler);
