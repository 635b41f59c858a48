// file: functions/api/webhooks/heroku.ts
// check: genuine
// signs: raw body
interface Env {
  HEROKU_WEBHOOK_SECRET: string;
  DEPLOYS: KVNamespace;
}

async function genuine(secret: string, body: ArrayBuffer, signature: string): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["verify"],
  );
  const mac = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  return await crypto.subtle.verify("HMAC", key, mac, body);
}

export const onRequestPost: PagesFunction<Env> = async ({ request, env }) => {
  const signature = request.headers.get("heroku-webhook-hmac-sha256");
  if (!signature) return new Response("No signature", { status: 401 });

  const body = await request.arrayBuffer();
  const ok = await genuine(env.HEROKU_WEBHOOK_SECRET, body, signature);
  if (!ok) return new Response("Wrong signature", { status: 401 });

  const { action, resource, data } = JSON.parse(new TextDecoder().decode(body));
  if (resource === "release" && action === "update") {
    await env.DEPLOYS.put(data.app.name, data.version);
  }
  return new Response(null, { status: 204 });
};
