// file: app/webhooks/dropbox/route.ts
// check: fromDropbox
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { NextRequest, NextResponse } from "next/server";
import { syncAccount } from "@/lib/dropbox-sync";

export function GET(request: NextRequest) {
  const challenge = request.nextUrl.searchParams.get("challenge");
  return new NextResponse(challenge, { headers: { "content-type": "text/plain", "x-content-type-options": "nosniff" } });
}

const fromDropbox = (body: Buffer, signature: string | null) => {
  if (!signature) return false;
  const expected = createHmac("sha256", process.env.DROPBOX_APP_SECRET!).update(body).digest();
  const given = Buffer.from(signature, "hex");
  return expected.byteLength === given.byteLength && timingSafeEqual(expected, given);
};

export async function POST(request: NextRequest) {
  const body = Buffer.from(await request.arrayBuffer());
  if (!fromDropbox(body, request.headers.get("x-dropbox-signature"))) {
    return NextResponse.json({ message: "Forbidden" }, { status: 403 });
  }
  const { list_folder } = JSON.parse(body.toString("utf8"));
  await Promise.all(list_folder.accounts.map((account: string) => syncAccount(account)));
  return new NextResponse();
}
