import type { Provider, Source } from "../types.ts";

const validation: Source = { at: "scaleway/scaleway-sdk-go validation/is.go", checked: "2026-11", basis: "code" };

const deleteKey = { url: "https://console.scaleway.com/iam/api-keys", how: "Delete it under IAM, API keys" };

export const scaleway = {
  id: "scaleway",
  name: "Scaleway",
  tokens: [
    {
      id: "scaleway-access-key",
      name: "access key",
      kind: "secret",
      segments: ["SCW", { chars: "upperBase36", length: 17 }],
      grants: "act as the user or application as soon as the secret key beside it is known too",
      revoke: deleteKey,
      env: "SCW_ACCESS_KEY",
      source: validation,
    },
    {
      id: "scaleway-secret-key",
      name: "secret key",
      kind: "secret",
      segments: [
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
      names: [
        "scw_secret_key",
        "scw_token",
        "scw_secret_token",
        "scaleway_secret_key",
        "scaleway_token",
        "scaleway_api_key",
        "scaleway_api_token",
        "scaleway_api_secret_key",
        "scaleway_auth_token",
      ],
      grants: "act as the user or application within its IAM policies",
      revoke: deleteKey,
      env: "SCW_SECRET_KEY",
      source: validation,
    },
  ],
} satisfies Provider;
