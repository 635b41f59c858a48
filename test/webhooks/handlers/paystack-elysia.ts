// file: src/paystack.ts
// check: verifyPaystack
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { Elysia } from "elysia";
import { wallet } from "./wallet";

function verifyPaystack({ headers }: Request, rawBody: string): void {
  const hash = createHmac("sha512", Bun.env.PAYSTACK_SECRET_KEY!).update(rawBody).digest("hex");
  const signature = headers.get("x-paystack-signature") ?? "";
  if (signature.length !== hash.length || !timingSafeEqual(Buffer.from(signature), Buffer.from(hash))) {
    throw new Error("Invalid Paystack signature");
  }
}

export const paystack = new Elysia().post("/paystack/webhook", async ({ request }) => {
  const rawBody = await request.text();
  verifyPaystack(request, rawBody);

  const { event, data } = JSON.parse(rawBody);
  if (event === "charge.success") {
    await wallet.credit(data.customer.email, data.amount, data.reference);
  }
  return new Response(null, { status: 200 });
});
