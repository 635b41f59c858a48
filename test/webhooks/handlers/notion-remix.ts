// file: app/routes/webhooks.notion.ts
// check: isTrustedRequest
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { json, type ActionFunction } from "@remix-run/node";
import { reindexPage } from "~/search.server";

const isTrustedRequest = (body: string, header: string): boolean => {
  const calculated = `sha256=${createHmac("sha256", process.env.NOTION_VERIFICATION_TOKEN!).update(body).digest("hex")}`;
  return header.length === calculated.length && timingSafeEqual(Buffer.from(calculated), Buffer.from(header));
};

export const action: ActionFunction = async ({ request }) => {
  if (request.method !== "POST") {
    return json({ message: "Method not allowed" }, 405);
  }

  const body = await request.text();
  if (!isTrustedRequest(body, request.headers.get("X-Notion-Signature") ?? "")) {
    return json({ message: "Signature mismatch" }, 401);
  }

  const event = JSON.parse(body);
  if (event.type === "page.content_updated") {
    await reindexPage(event.entity.id);
  }
  return json({ success: true }, 200);
};
