import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.intuit.com/app/developer/qbo/docs/learn/scopes",
  checked: "2026-11",
  basis: "vendor",
};

export const quickbooks = {
  id: "quickbooks",
  name: "QuickBooks",
  tokens: [],
  oauth: {
    hosts: ["appcenter.intuit.com/connect/oauth2", "oauth.platform.intuit.com/oauth2/v1/tokens/bearer"],
    separator: " ",
    packages: ["intuit-oauth", "node-quickbooks"],
    names: ["quickbooks", "intuit"],
    scopes: [
      {
        scope: "com.intuit.quickbooks.payment",
        level: "write-all",
        grants: "taking payments for the company",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "com.intuit.quickbooks.accounting",
        level: "sensitive",
        grants: "reading and changing all accounting data (the only scope of that API)",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["intuit-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", verifierToken).update(rawBody).digest())',
    clues: {
      events: ["eventNotifications", "dataChangeEvent", "intuit-signature", "intuit-notification-schema-version"],
      env: ["QUICKBOOKS_WEBHOOK_VERIFIER_TOKEN", "QBO_WEBHOOK_VERIFIER_TOKEN", "INTUIT_WEBHOOK_TOKEN"],
    },
    source: {
      at: "https://developer.intuit.com/app/developer/qbo/docs/develop/webhooks",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
