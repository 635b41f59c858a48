import type { Provider } from "../types.ts";

export const jotform = {
  id: "jotform",
  name: "Jotform",
  tokens: [
    {
      id: "jotform-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["jotform_api_key", "jotform_apikey", "jotform_key", "jotform_token", "jotform_api_token", "jot_form_api_key"],
      grants: "read the answers to the account's forms and, with full access, change the forms",
      revoke: { url: "https://www.jotform.com/myaccount/api", how: "Delete it under API in the settings" },
      env: "JOTFORM_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/jotform/jotform.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
