// file: src/webhook-server.ts
// check: matches
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { rebuild } from "./site.ts";

const secret = process.env.GITHUB_WEBHOOK_SECRET;
if (!secret) throw new Error("GITHUB_WEBHOOK_SECRET is not set");

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function matches(body: Buffer, header: string): boolean {
  const mac = createHmac("sha256", secret!).update(body).digest();
  const given = Buffer.from(header.replace(/^sha256=/, ""), "hex");
  return given.length === mac.length && timingSafeEqual(given, mac);
}

async function onWebhook(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = await readBody(req);
  if (!matches(body, String(req.headers["x-hub-signature-256"] ?? ""))) {
    res.writeHead(401).end();
    return;
  }
  const { repository, ref } = JSON.parse(body.toString());
  await rebuild(repository.name, ref);
  res.writeHead(204).end();
}

createServer((req, res) => {
  if (req.method === "POST" && req.url === "/webhook/github") return void onWebhook(req, res);
  res.writeHead(404).end();
}).listen(8080);
