import type { Provider } from "../types.ts";

export const nowpayments = {
  id: "nowpayments",
  name: "NOWPayments",
  tokens: [],
  webhook: {
    headers: ["x-nowpayments-sig"],
    scheme: "hmac",
    algorithm: "sha512",
    encoding: "hex",
    signed: "the body as JSON with sorted keys",
    delivery: { field: "payment_id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha512", ipnSecret).update(JSON.stringify(sortKeys(body))).digest())',
    clues: {
      events: ["payment_status", "pay_currency", "actually_paid", "x-nowpayments-sig"],
      env: ["NOWPAYMENTS_IPN_SECRET", "NOW_PAYMENTS_IPN_KEY", "NOWPAYMENTS_IPN_KEY"],
    },
    source: { at: "https://documenter.getpostman.com/view/7907941/2s93JusNJt", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
