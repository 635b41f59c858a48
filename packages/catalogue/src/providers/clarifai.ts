import type { Provider } from "../types.ts";

export const clarifai = {
  id: "clarifai",
  name: "Clarifai",
  tokens: [
    {
      id: "clarifai-access-token",
      name: "personal access token or app API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "clarifai_pat",
        "clarifai_api_key",
        "clarifai_key",
        "clarifai_token",
        "clarifai_access_token",
        "clarifai_personal_access_token",
        "clarifai_api_token",
        "clarifai_app_key",
        "clarifai_secret",
        // As the vendor's Python client calls it.
        "pat",
      ],
      onlyNear: ["clarifai"],
      grants: "run models at the account's cost and read and change the inputs and models of its apps, within its scopes",
      revoke: { url: "https://clarifai.com/settings/security", how: "Delete it under Settings, Security" },
      env: "CLARIFAI_PAT",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/clarifai/clarifai.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
