import type { Provider, Source } from "../types.ts";

const body = { chars: "base62", length: 32 } as const;

const rules: Source = {
  at: "https://github.com/redact-secret/redact-secret/blob/main/docs/specs/detector-families.md",
  checked: "2026-11",
  basis: "observed",
};

export const tavily = {
  id: "tavily",
  name: "Tavily",
  tokens: [
    {
      id: "tavily-api-key",
      name: "API key",
      kind: "secret",
      segments: ["tvly-", body],
      grants: "search, extract and crawl with the account's credits",
      revoke: { url: "https://app.tavily.com/home", how: "Delete it under API Keys" },
      env: "TAVILY_API_KEY",
      source: rules,
    },
    {
      id: "tavily-development-key",
      name: "development API key",
      kind: "secret",
      segments: ["tvly-dev-", body],
      grants: "search, extract and crawl with the account's credits, at the limits of development",
      revoke: { url: "https://app.tavily.com/home", how: "Delete it under API Keys" },
      env: "TAVILY_API_KEY",
      source: rules,
    },
  ],
} satisfies Provider;
