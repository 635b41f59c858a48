// file: server.ts
// check: timingSafeEqual
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { Database } from "bun:sqlite";

const db = new Database("releases.sqlite");
const insert = db.prepare("INSERT INTO releases (tag, url) VALUES (?, ?)");

Bun.serve({
  port: 3000,
  async fetch(req) {
    const url = new URL(req.url);
    if (url.pathname !== "/webhooks/github") return new Response("Not found", { status: 404 });

    const body = await req.text();
    const received = Buffer.from(req.headers.get("x-hub-signature-256") ?? "");
    const computed = Buffer.from(
      `sha256=${createHmac("sha256", Bun.env.GITHUB_SECRET!).update(body).digest("hex")}`,
    );
    if (received.length !== computed.length || !timingSafeEqual(received, computed)) {
      return new Response("Forbidden", { status: 403 });
    }

    const payload = JSON.parse(body);
    if (req.headers.get("x-github-event") === "release" && payload.action === "published") {
      insert.run(payload.release.tag_name, payload.release.html_url);
    }
    return new Response("OK");
  },
});
