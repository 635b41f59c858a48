import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.xero.com/documentation/guides/oauth2/scopes",
  checked: "2026-11",
  basis: "vendor",
};

export const xero = {
  id: "xero",
  name: "Xero",
  tokens: [],
  oauth: {
    hosts: ["login.xero.com/identity/connect/authorize", "identity.xero.com/connect/token"],
    separator: " ",
    packages: ["xero-node"],
    names: ["xero"],
    scopes: [
      {
        scope: "accounting.transactions",
        level: "write-all",
        grants: "changing invoices, bills, bank transactions and payments",
        narrower: ["accounting.transactions.read"],
        source: scopes,
      },
      {
        scope: "accounting.settings",
        level: "write-all",
        grants: "changing the chart of accounts, taxes and the organization's settings",
        narrower: ["accounting.settings.read"],
        source: scopes,
      },
      {
        scope: "payroll.employees",
        level: "write-all",
        grants: "changing every employee",
        narrower: ["payroll.employees.read"],
        source: scopes,
      },
      {
        scope: "payroll.payruns",
        level: "write-all",
        grants: "changing pay runs",
        narrower: ["payroll.payruns.read"],
        source: scopes,
      },
      {
        scope: "accounting.contacts",
        level: "sensitive",
        grants: "changing every contact",
        narrower: ["accounting.contacts.read"],
        source: scopes,
      },
      {
        scope: "bankfeeds",
        level: "sensitive",
        grants: "putting bank statements into the books",
        narrower: [],
        source: scopes,
      },
      {
        scope: "accounting.transactions.read",
        level: "narrow",
        grants: "reading invoices, bills, bank transactions and payments",
        narrower: [],
        source: scopes,
      },
      {
        scope: "accounting.settings.read",
        level: "narrow",
        grants: "reading the chart of accounts and settings",
        narrower: [],
        source: scopes,
      },
      { scope: "payroll.employees.read", level: "narrow", grants: "reading employees", narrower: [], source: scopes },
      { scope: "payroll.payruns.read", level: "narrow", grants: "reading pay runs", narrower: [], source: scopes },
      { scope: "accounting.contacts.read", level: "narrow", grants: "reading contacts", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-xero-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", webhookKey).update(rawBody).digest())',
    clues: {
      events: ["firstEventSequence", "lastEventSequence", "eventCategory", "x-xero-signature"],
      env: ["XERO_WEBHOOK_KEY"],
    },
    source: {
      at: "https://developer.xero.com/documentation/guides/webhooks/overview/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
