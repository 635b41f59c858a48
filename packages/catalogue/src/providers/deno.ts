import type { Provider, Source } from "../types.ts";

const personal: Source = {
  at: "https://github.com/google/osv-scalibr/blob/main/veles/secrets/denopat/detector.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://dash.deno.com/account#access-tokens",
  how: "Revoke it under Access Tokens of the account or organization",
};

export const deno = {
  id: "deno",
  name: "Deno Deploy",
  tokens: [
    {
      id: "deno-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["ddp_", { chars: "base62", length: 36 }],
      grants: "deploy and change every project its user can, environment variables included",
      revoke,
      env: "DENO_DEPLOY_TOKEN",
      source: personal,
    },
    {
      id: "deno-organization-token",
      name: "organization access token",
      kind: "secret",
      segments: ["ddo_", { chars: "base62", length: 36 }],
      grants: "deploy and change every project of the organization, environment variables included",
      revoke,
      env: "DENO_DEPLOY_TOKEN",
      source: personal,
    },
    {
      id: "deno-web-token",
      name: "web session token",
      kind: "secret",
      segments: ["ddw_", { chars: "base62", length: 36 }],
      grants: "use Deno Deploy as the signed-in user",
      revoke: { url: "https://dash.deno.com/account", how: "Sign out of Deno Deploy" },
      env: "DENO_DEPLOY_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/deno/deno.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
