// file: app/api/revalidate/webhook/route.ts
// check: parseBody
// signs: raw body
import { revalidateTag } from "next/cache";
import { type NextRequest, NextResponse } from "next/server";
import { parseBody } from "next-sanity/webhook";

type WebhookPayload = { _type: string; slug?: { current?: string } };

export async function POST(req: NextRequest) {
  try {
    const { isValidSignature, body } = await parseBody<WebhookPayload>(req, process.env.SANITY_REVALIDATE_SECRET, true);
    if (!isValidSignature) {
      return new Response(JSON.stringify({ message: "Invalid signature", isValidSignature }), { status: 401 });
    }
    if (!body?._type) {
      return new Response(JSON.stringify({ message: "Bad Request" }), { status: 400 });
    }

    revalidateTag(body._type);
    if (body.slug?.current) revalidateTag(`${body._type}:${body.slug.current}`);
    return NextResponse.json({ status: 200, revalidated: true, now: Date.now() });
  } catch (err) {
    console.error(err);
    return new Response((err as Error).message, { status: 500 });
  }
}
