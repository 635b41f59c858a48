import type { Provider } from "../types.ts";

export const elastic = {
  id: "elastic",
  name: "Elastic",
  tokens: [
    {
      id: "elastic-cloud-key",
      name: "Elastic Cloud API key",
      kind: "secret",
      segments: ["essu_", { chars: "base64", length: [60, 200] }],
      grants: "create, change and delete the organization's deployments and projects, within the key's roles",
      revoke: { url: "https://cloud.elastic.co/account/keys", how: "Revoke it under Organization, API keys" },
      env: "EC_API_KEY",
      source: {
        at: "google/osv-scalibr veles/secrets/elasticcloudapikey/detector.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "elastic-elasticsearch-key",
      name: "Elasticsearch API key",
      kind: "secret",
      // Base64 of an id of 20 characters, a colon and a key of 22.
      segments: [{ chars: "base64", length: 58 }, "=="],
      names: [
        "elasticsearch_api_key",
        "elasticsearch_apikey",
        "elasticsearch_key",
        "elastic_api_key",
        "elastic_apikey",
        "elastic_search_api_key",
        "elasticsearch_encoded_api_key",
        "elastic_encoded_api_key",
      ],
      grants: "read and change the cluster's indices, within the key's privileges",
      revoke: {
        url: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
        how: "Delete it under Stack Management, API keys in Kibana",
      },
      env: "ELASTICSEARCH_API_KEY",
      source: {
        at: "https://www.rsyslog.com/doc/reference/parameters/omelasticsearch-apikey.html",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
