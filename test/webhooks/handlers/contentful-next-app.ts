// file: app/api/webhooks/contentful/route.ts
// check: verifyRequest
// signs: raw body
import { verifyRequest } from "@contentful/node-apps-toolkit";
import { revalidateTag } from "next/cache";
import { NextRequest, NextResponse } from "next/server";

export async function POST(req: NextRequest) {
  const body = await req.text();
  const canonical = {
    method: req.method as "POST",
    path: req.nextUrl.pathname,
    headers: Object.fromEntries(req.headers.entries()),
    body,
  };

  if (!verifyRequest(process.env.CONTENTFUL_SIGNING_SECRET!, canonical, 60)) {
    return NextResponse.json({ message: "Invalid request" }, { status: 403 });
  }

  const { sys } = JSON.parse(body);
  if (req.headers.get("x-contentful-topic") === "ContentManagement.Entry.publish") {
    revalidateTag(`entry:${sys.id}`);
  }
  return NextResponse.json({ revalidated: true });
}
