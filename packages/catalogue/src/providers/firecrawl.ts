import type { Provider } from "../types.ts";

export const firecrawl = {
  id: "firecrawl",
  name: "Firecrawl",
  tokens: [
    {
      id: "firecrawl-api-key",
      name: "API key",
      kind: "secret",
      // A UUID without its dashes.
      segments: ["fc-", { chars: "hex", length: 32 }],
      // Files are named by two letters and a hash, too.
      onlyNear: ["firecrawl"],
      grants: "scrape and crawl with the team's credits and read what its crawls found",
      revoke: { url: "https://www.firecrawl.dev/app/api-keys", how: "Delete it under API Keys" },
      env: "FIRECRAWL_API_KEY",
      source: { at: "mendableai/firecrawl apps/api/src/lib/parseApi.ts", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
