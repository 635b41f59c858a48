import type { Provider } from "../types.ts";

export const phrase = {
  id: "phrase",
  name: "Phrase",
  tokens: [
    {
      id: "phrase-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "base36", length: 64 }],
      names: [
        "phrase_access_token",
        "phrase_token",
        "phrase_api_token",
        "phrase_api_key",
        "phraseapp_access_token",
        "phraseapp_token",
        "phraseapp_auth_token",
      ],
      grants: "read and change the translations of every project its user can, within the token's scopes",
      revoke: {
        url: "https://app.phrase.com/settings/oauth_access_tokens",
        how: "Delete it under Access tokens of the profile",
      },
      env: "PHRASE_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/phraseaccesstoken/phraseaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
