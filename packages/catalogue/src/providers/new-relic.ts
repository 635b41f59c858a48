import type { Provider, Source } from "../types.ts";

const kinds: Source = {
  at: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = { url: "https://one.newrelic.com/api-keys", how: "Delete it under API keys in the user menu" };

const ingests = "send data that looks as if it came from the account's applications, at its cost";

export const newRelic = {
  id: "new-relic",
  name: "New Relic",
  tokens: [
    {
      id: "new-relic-user-key",
      name: "user key",
      kind: "secret",
      segments: ["NRAK-", { chars: "upperBase36", length: 27 }],
      grants: "query and change everything its user can in the accounts the user belongs to",
      revoke: deleteKey,
      env: "NEW_RELIC_API_KEY",
      source: kinds,
    },
    {
      id: "new-relic-license-key",
      name: "license key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }, "FFFFNRAL"],
      grants: ingests,
      revoke: deleteKey,
      env: "NEW_RELIC_LICENSE_KEY",
      source: kinds,
    },
    {
      id: "new-relic-eu-license-key",
      name: "license key of an account in the EU",
      kind: "secret",
      segments: ["eu01xx", { chars: "hex", length: 26 }, "FFFFNRAL"],
      grants: ingests,
      revoke: deleteKey,
      env: "NEW_RELIC_LICENSE_KEY",
      source: kinds,
    },
    {
      id: "new-relic-insert-key",
      name: "Insights insert key",
      kind: "secret",
      segments: ["NRII-", { chars: "base64url", length: 32 }],
      grants: ingests,
      revoke: deleteKey,
      env: "NEW_RELIC_INSERT_KEY",
      source: kinds,
    },
    {
      id: "new-relic-query-key",
      name: "Insights query key",
      kind: "secret",
      segments: ["NRIQ-", { chars: "base64url", length: 32 }],
      grants: "query all events of the account",
      revoke: deleteKey,
      env: "NEW_RELIC_QUERY_KEY",
      source: kinds,
    },
    {
      id: "new-relic-browser-key",
      name: "browser key",
      kind: "publishable",
      segments: [{ oneOf: ["NRJS-", "NRBR-"] }, { chars: "hex", length: 19 }],
      grants: "send page views from a browser, which is what it is for",
      revoke: deleteKey,
      env: "NEW_RELIC_BROWSER_KEY",
      source: kinds,
    },
  ],
} satisfies Provider;
