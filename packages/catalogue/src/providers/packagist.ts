import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://github.com/google/osv-scalibr/blob/main/veles/secrets/packagist/detector.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://packagist.com/docs/composer-authentication",
  how: "Delete it under Authentication tokens or API Access of the organization or profile",
};

export const packagist = {
  id: "packagist",
  name: "Private Packagist",
  tokens: [
    {
      id: "packagist-read-token",
      name: "token that may read packages",
      kind: "secret",
      segments: ["packagist_ort_", { chars: "hex", length: 68 }],
      grants: "download the organization's private packages",
      revoke,
      env: "COMPOSER_AUTH",
      source,
    },
    {
      id: "packagist-update-token",
      name: "token that may read and update packages",
      kind: "secret",
      segments: [{ oneOf: ["packagist_out_", "packagist_uut_", "packagist_cut_"] }, { chars: "hex", length: 68 }],
      grants: "download the private packages its owner can reach and have them updated",
      revoke,
      env: "COMPOSER_AUTH",
      source,
    },
    {
      id: "packagist-api-secret",
      name: "API secret",
      kind: "secret",
      segments: ["packagist_acs_", { chars: "hex", length: [64, 96] }],
      grants: "add, change and remove packages, teams and tokens of the organization",
      revoke,
      env: "PACKAGIST_API_SECRET",
      source,
    },
    {
      id: "packagist-api-key",
      name: "API key",
      kind: "secret",
      segments: ["packagist_ack_", { chars: "hex", length: [28, 32] }],
      grants: "sign API requests, if they also have its secret",
      revoke,
      env: "PACKAGIST_API_KEY",
      source,
    },
  ],
} satisfies Provider;
