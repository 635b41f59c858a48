// file: supabase/functions/discord-webhook/index.ts
// check: verifySignature
// signs: raw body
import { serve } from "https://deno.land/std@0.224.0/http/server.ts";
import nacl from "https://esm.sh/tweetnacl@1.0.3";
import { greet } from "../_shared/greet.ts";

serve(async (request: Request) => {
  const { valid, body } = await verifySignature(request);
  if (!valid) {
    return Response.json({ error: "Invalid request" }, { status: 401 });
  }

  const { type, data } = JSON.parse(body);
  if (type === 1) return Response.json({ type: 1 });
  if (type === 2) {
    const option = data.options.find(({ name }: { name: string }) => name === "name");
    const content = await greet(option.value);
    return Response.json({ type: 4, data: { content } });
  }
  return Response.json({ error: "bad request" }, { status: 400 });
});

async function verifySignature(request: Request): Promise<{ valid: boolean; body: string }> {
  const publicKey = Deno.env.get("DISCORD_PUBLIC_KEY")!;
  const signature = request.headers.get("X-Signature-Ed25519")!;
  const timestamp = request.headers.get("X-Signature-Timestamp")!;
  const body = await request.text();
  const valid = nacl.sign.detached.verify(
    new TextEncoder().encode(timestamp + body),
    hexToUint8Array(signature),
    hexToUint8Array(publicKey),
  );
  return { valid, body };
}

function hexToUint8Array(hex: string): Uint8Array {
  return new Uint8Array(hex.match(/.{1,2}/g)!.map((byte) => parseInt(byte, 16)));
}
