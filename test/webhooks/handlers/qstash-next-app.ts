// file: app/api/webhooks/qstash/route.ts
// check: verifySignatureAppRouter
// signs: raw body
import { verifySignatureAppRouter } from "@upstash/qstash/nextjs";
import { NextRequest, NextResponse } from "next/server";
import { exportReport } from "@/lib/reports";

async function handler(req: NextRequest) {
  const { type, report, account } = await req.json();
  if (type === "report.requested") {
    await exportReport(report, account);
  }
  return NextResponse.json({ done: true });
}

export const POST = verifySignatureAppRouter(handler);
