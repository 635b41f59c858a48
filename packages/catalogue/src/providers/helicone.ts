import type { Provider, Segment, Source } from "../types.ts";

const group = { chars: "base36", length: 7 } as const;
const groups: readonly Segment[] = [group, "-", group, "-", group, "-", group];

const generator: Source = {
  at: "Helicone/helicone valhalla/jawn/src/managers/apiKeys/KeyManager.ts",
  checked: "2026-11",
  basis: "code",
};

const revoke = { url: "https://us.helicone.ai/settings/api-keys", how: "Delete it under Settings, API Keys" };

export const helicone = {
  id: "helicone",
  name: "Helicone",
  tokens: [
    {
      id: "helicone-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ oneOf: ["sk-helicone-", "sk-helicone-eu-", "sk-helicone-rl-", "sk-helicone-eu-rl-"] }, ...groups],
      grants: "read the organization's logged prompts and answers and run models on its credits",
      revoke,
      env: "HELICONE_API_KEY",
      source: generator,
    },
    {
      id: "helicone-write-key",
      name: "write-only API key",
      kind: "secret",
      segments: [{ oneOf: ["pk-helicone-", "pk-helicone-eu-", "pk-helicone-rl-", "pk-helicone-eu-rl-"] }, ...groups],
      grants: "log requests in the organization's name at its cost",
      revoke,
      env: "HELICONE_API_KEY",
      source: {
        at: "redact-secret/redact-secret crates/secret-scan-core/src/detectors/helicone.rs",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "helicone-proxy-key",
      name: "proxy key",
      kind: "secret",
      segments: [
        "sk-helicone-proxy-",
        ...groups,
        "-",
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      grants: "run models with the vendor's key that Helicone keeps behind it, within the limits set for it",
      revoke: { url: "https://us.helicone.ai/vault", how: "Delete it in the vault" },
      env: "HELICONE_PROXY_KEY",
      source: generator,
    },
  ],
} satisfies Provider;
