import type { Provider } from "../types.ts";

export const descope = {
  id: "descope",
  name: "Descope",
  tokens: [
    {
      id: "descope-management-key",
      name: "management key",
      kind: "secret",
      // The key's id, which begins with a time, and a random part.
      segments: [{ oneOf: ["K2", "K3"] }, { chars: "base62", length: [60, 76] }],
      names: ["descope_management_key", "descope_mgmt_key", "descope_management_api_key", "descope_key", "management_key"],
      grants: "read, change and delete every user and tenant of the projects it is for",
      revoke: {
        url: "https://app.descope.com/settings/company/managementkeys",
        how: "Delete it under Company, Management Keys",
      },
      env: "DESCOPE_MANAGEMENT_KEY",
      source: { at: "https://docs.descope.com/management/m2m-access-keys", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
