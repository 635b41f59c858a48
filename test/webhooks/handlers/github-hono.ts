// file: src/index.ts
// check: verifyGitHubSignature
// signs: raw body
import { Hono } from "hono";

type Bindings = { GITHUB_WEBHOOK_SECRET: string; DB: D1Database };

const app = new Hono<{ Bindings: Bindings }>();
const encoder = new TextEncoder();

async function verifyGitHubSignature(secret: string, header: string, payload: string): Promise<boolean> {
  const [, sigHex = ""] = header.split("=");
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);
  return crypto.subtle.verify("HMAC", key, hexToBytes(sigHex), encoder.encode(payload));
}

function hexToBytes(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

app.post("/webhooks/github", async (c) => {
  const payload = await c.req.text();
  const header = c.req.header("x-hub-signature-256");
  if (!header) return c.text("Missing signature", 401);
  if (!(await verifyGitHubSignature(c.env.GITHUB_WEBHOOK_SECRET, header, payload))) {
    return c.text("Invalid signature", 401);
  }

  const body = JSON.parse(payload);
  if (c.req.header("x-github-event") === "star") {
    await c.env.DB.prepare("INSERT INTO stars (repo, login) VALUES (?, ?)")
      .bind(body.repository.full_name, body.sender.login)
      .run();
  }
  return c.body(null, 204);
});

export default app;
