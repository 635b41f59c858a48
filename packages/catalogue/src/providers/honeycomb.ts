import type { Provider, Source } from "../types.ts";

const keys: Source = { at: "https://docs.honeycomb.io/api/authentication", checked: "2026-11", basis: "vendor" };

const disable = {
  url: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
  how: "Disable or delete it under API Keys of the environment",
};

const names = ["honeycomb_api_key", "honeycomb_write_key", "honeycomb_writekey", "x_honeycomb_team"];

export const honeycomb = {
  id: "honeycomb",
  name: "Honeycomb",
  tokens: [
    {
      id: "honeycomb-ingest-key",
      name: "ingest key",
      kind: "secret",
      // The third letter says where the key was made.
      segments: ["hc", { chars: "base36", length: 1 }, { oneOf: ["ik_", "ic_"] }, { chars: "base36", length: 58 }],
      grants: "send telemetry that looks as if it came from the team's services, at its cost",
      revoke: disable,
      env: "HONEYCOMB_API_KEY",
      source: keys,
    },
    {
      id: "honeycomb-configuration-key",
      name: "configuration key",
      kind: "secret",
      segments: [{ chars: "base62", length: 22 }],
      names,
      grants: "query and change what the environment holds, within the key's permissions",
      revoke: disable,
      env: "HONEYCOMB_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/honeycomb/honeycomb.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "honeycomb-classic-key",
      name: "API key of Honeycomb Classic",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names,
      grants: "query and change all the team's Classic datasets, within the key's permissions",
      revoke: disable,
      env: "HONEYCOMB_API_KEY",
      source: {
        at: "https://github.com/honeycombio/libhoney-go/blob/main/libhoney.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
