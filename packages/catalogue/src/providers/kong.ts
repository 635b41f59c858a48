import type { Provider } from "../types.ts";

const revoke = {
  url: "https://cloud.konghq.com/global/account/tokens",
  how: "Revoke it under Personal Access Tokens, or delete it on the system account",
};

export const kong = {
  id: "kong",
  name: "Kong Konnect",
  tokens: [
    {
      id: "kong-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["kpat_", { chars: "base62", length: [32, 80] }],
      grants: "read and change the gateways, routes and consumers its user may, credentials included",
      revoke,
      env: "KONNECT_TOKEN",
      source: {
        at: "Kong/developer.konghq.com api-specs/konnect/identity/v3/openapi.yaml",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "kong-system-token",
      name: "system account access token",
      kind: "secret",
      segments: ["spat_", { chars: "base62", length: [32, 80] }],
      onlyNear: ["kong", "konnect"],
      grants: "read and change the gateways, routes and consumers the system account may, credentials included",
      revoke,
      env: "KONNECT_TOKEN",
      source: {
        at: "Kong/developer.konghq.com api-specs/konnect/identity/v3/openapi.yaml",
        checked: "2026-11",
        basis: "vendor",
      },
    },
  ],
} satisfies Provider;
