import type { Provider } from "../types.ts";

export const typeform = {
  id: "typeform",
  name: "Typeform",
  tokens: [
    {
      id: "typeform-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["tfp_", { chars: "word", length: [40, 59] }],
      grants: "read all responses to the account's forms and change the forms, within the token's scopes",
      revoke: { url: "https://admin.typeform.com/user/tokens", how: "Delete it under Settings, Personal tokens" },
      env: "TYPEFORM_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/typeform/v2/typeform.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
