import type { Provider } from "../types.ts";

export const grafana = {
  id: "grafana",
  name: "Grafana",
  tokens: [
    {
      id: "grafana-service-account-token",
      name: "service account token",
      kind: "secret",
      segments: ["glsa_", { chars: "base62", length: 32 }, "_", { chars: "hex", length: 8 }],
      checksum: { algorithm: "crc32", encoding: "littleEndianHex", length: 8, over: "before", separator: "_" },
      grants: "read dashboards, query their data sources and change them, with the role of the service account",
      revoke: {
        url: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        how: "Delete it in the service account's page under Administration, Service accounts",
      },
      env: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
      source: {
        at: "grafana/grafana pkg/components/satokengen/tokengen.go",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "grafana-cloud-token",
      name: "Cloud access policy token",
      kind: "secret",
      // The base64 of a JSON object.
      segments: ["glc_eyJ", { chars: "base64", length: [60, 300] }],
      structure: "grafana-token",
      grants: "read or write the stack's metrics, logs and traces, or manage stacks, within its access policy",
      revoke: {
        url: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/",
        how: "Delete it under Security, Access Policies of the Cloud portal",
      },
      env: "GRAFANA_CLOUD_ACCESS_POLICY_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/grafana/grafana.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "grafana-api-key",
      name: "API key (legacy)",
      kind: "secret",
      // The base64 of a JSON object whose first member is `k`.
      segments: ["eyJrIjoi", { chars: "base64", length: [60, 300] }],
      structure: "grafana-token",
      grants: "read or change dashboards and data sources, with the role of the key",
      revoke: {
        url: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
        how: "Migrate it to a service account and delete the token there",
      },
      env: "GRAFANA_API_KEY",
      source: {
        at: "gitleaks/gitleaks config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
