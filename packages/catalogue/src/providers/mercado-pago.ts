import type { Provider, Source } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

const observed: Source = {
  at: "https://www.mercadopago.com.br/developers/es/docs/yampi/best-practices/credentials-best-practices/secure-credentials",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://www.mercadopago.com/developers/panel/app",
  how: "Renew the credentials on the page of the application under Your integrations",
};

export const mercadoPago = {
  id: "mercado-pago",
  name: "Mercado Pago",
  tokens: [
    {
      id: "mercado-pago-access-token",
      name: "access token",
      kind: "secret",
      segments: [
        { oneOf: ["APP_USR-", "TEST-"] },
        { chars: "digits", length: [13, 19] },
        "-",
        { chars: "digits", length: 6 },
        "-",
        { chars: "hex", length: 32 },
        "-",
        { chars: "digits", length: [6, 12] },
      ],
      grants: "take and refund payments and read the customers and the balance of the account",
      revoke,
      env: "MERCADOPAGO_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "mercado-pago-public-key",
      name: "public key",
      kind: "publishable",
      segments: [{ oneOf: ["APP_USR-", "TEST-"] }, ...uuid],
      onlyNear: ["mercado", "app_usr"],
      grants: "turn cards into tokens in a browser, which is what it is for",
      revoke,
      env: "MERCADOPAGO_PUBLIC_KEY",
      source: observed,
    },
  ],
  webhook: {
    headers: ["x-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "id:{data.id};request-id:{id};ts:{timestamp};",
    timestamp: { at: "ts= in x-signature" },
    delivery: { header: "x-request-id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update("id:" + dataId + ";request-id:" + requestId + ";ts:" + timestamp + ";").digest())',
    clues: {
      events: ["payment.created", "payment.updated", "subscription_preapproval", "topic_merchant_order_wh"],
      env: ["MP_WEBHOOK_SECRET", "MERCADOPAGO_WEBHOOK_SECRET", "MERCADO_PAGO_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://www.mercadopago.com.ar/developers/en/docs/your-integrations/notifications/webhooks",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
