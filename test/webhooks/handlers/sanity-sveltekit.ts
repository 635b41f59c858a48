// file: src/routes/hooks/sanity/+server.ts
// check: isValidSignature
// signs: raw body
import { isValidSignature, SIGNATURE_HEADER_NAME } from "@sanity/webhook";
import { SANITY_WEBHOOK_SECRET } from "$env/static/private";
import { algolia } from "$lib/server/algolia";

export async function POST({ request }) {
  const signature = request.headers.get(SIGNATURE_HEADER_NAME) ?? "";
  const body = await request.text();
  const isValid = await isValidSignature(body, signature, SANITY_WEBHOOK_SECRET);

  if (isValid) {
    const document = JSON.parse(body);
    await algolia.saveObject({ objectID: document._id, title: document.title });
    return new Response("indexed");
  }
  return new Response("Invalid signature", { status: 401 });
}
