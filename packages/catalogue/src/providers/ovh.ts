import type { Provider } from "../types.ts";

export const ovh = {
  id: "ovh",
  name: "OVHcloud",
  tokens: [
    {
      id: "ovh-application-secret",
      name: "application secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["ovh_application_secret", "ovh_app_secret", "ovh_secret"],
      grants: "act in the account within the rights granted, as soon as a consumer key is known too",
      revoke: { url: "https://api.ovh.com/console/", how: "Delete the application with DELETE /me/api/application/{id}" },
      env: "OVH_APPLICATION_SECRET",
      source: { at: "ovh/go-ovh ovh/ovh_test.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "ovh-consumer-key",
      name: "consumer key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["ovh_consumer_key"],
      grants: "act in the account within the rights granted, as soon as the application's secret is known too",
      revoke: { url: "https://api.ovh.com/console/", how: "Delete it with DELETE /me/api/credential/{id}" },
      env: "OVH_CONSUMER_KEY",
      source: { at: "betterleaks/betterleaks config/betterleaks.toml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
