import type { Provider } from "../types.ts";

const grants = "read and write the topics, or manage the resources, that the API key beside it was made for";

const revoke = {
  url: "https://confluent.cloud/settings/api-keys",
  how: "Delete the API key under API keys, or with `confluent api-key delete`",
};

export const confluent = {
  id: "confluent",
  name: "Confluent Cloud",
  tokens: [
    {
      id: "confluent-api-secret",
      name: "API secret",
      kind: "secret",
      // The vendor documents the prefix; in all it is as long as the older secret.
      segments: ["cflt", { chars: "base64", length: 60 }],
      grants,
      revoke,
      env: "CONFLUENT_CLOUD_API_SECRET",
      source: {
        at: "https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys/index.html",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "confluent-legacy-secret",
      name: "API secret (before July 2025)",
      kind: "secret",
      segments: [{ chars: "base64", length: 64 }],
      names: [
        "confluent_api_secret",
        "confluent_secret",
        "confluent_secret_key",
        "confluent_cloud_api_secret",
        "confluent_cloud_secret",
        "confluent_kafka_api_secret",
        "confluent_kafka_secret",
        "confluent_cluster_api_secret",
        "confluent_schema_registry_api_secret",
        "confluent_schema_registry_secret",
      ],
      grants,
      revoke,
      env: "CONFLUENT_CLOUD_API_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/confluent/confluent.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
