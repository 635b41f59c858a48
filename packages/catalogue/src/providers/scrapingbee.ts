import type { Provider } from "../types.ts";

export const scrapingbee = {
  id: "scrapingbee",
  name: "ScrapingBee",
  tokens: [
    {
      id: "scrapingbee-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "upperBase36", length: 80 }],
      names: [
        "scrapingbee_api_key",
        "scrapingbee_key",
        "scrapingbee_api_token",
        "scrapingbee_token",
        "scraping_bee_api_key",
        "scraping_bee_key",
      ],
      calls: [{ name: "ScrapingBeeClient", argument: 0 }],
      grants: "scrape with the account's credits",
      revoke: { url: "https://app.scrapingbee.com/account/manage/api_key", how: "Regenerate it under API key management" },
      env: "SCRAPINGBEE_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/scrapingbee/scrapingbee.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
