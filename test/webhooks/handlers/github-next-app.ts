// file: app/api/github/webhook/route.ts
// check: verify
// signs: raw body
import { Webhooks } from "@octokit/webhooks";
import { NextRequest, NextResponse } from "next/server";
import { installations } from "@/server/installations";

const webhooks = new Webhooks({ secret: process.env.GITHUB_WEBHOOK_SECRET! });

export async function POST(request: NextRequest) {
  const body = await request.text();
  const signature = request.headers.get("x-hub-signature-256");

  if (!signature || !(await webhooks.verify(body, signature))) {
    return NextResponse.json({ error: "Invalid signature" }, { status: 401 });
  }

  const payload = JSON.parse(body);
  switch (request.headers.get("x-github-event")) {
    case "installation":
      if (payload.action === "created") await installations.add(payload.installation.id, payload.sender.login);
      if (payload.action === "deleted") await installations.remove(payload.installation.id);
      break;
    case "installation_repositories":
      await installations.sync(payload.installation.id, payload.repositories_added);
      break;
  }

  return NextResponse.json({ ok: true });
}
