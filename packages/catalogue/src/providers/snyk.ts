import type { Provider } from "../types.ts";

const revokeToken = { url: "https://app.snyk.io/account", how: "Revoke it under Account Settings" };

const grants = "read the organizations' vulnerable dependencies and change projects, as its user or service account";

export const snyk = {
  id: "snyk",
  name: "Snyk",
  tokens: [
    {
      id: "snyk-access-token",
      name: "personal access token or service account token",
      kind: "secret",
      segments: [
        { oneOf: ["snyk_uat.", "snyk_sat."] },
        { chars: "base36", length: 8 },
        ".",
        { chars: "base64url", length: [20, 300] },
        ".",
        { chars: "base64url", length: [20, 300] },
      ],
      grants,
      revoke: revokeToken,
      env: "SNYK_TOKEN",
      source: {
        at: "https://github.com/snyk/go-application-framework/blob/main/pkg/auth/patauthenticator.go",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "snyk-api-token",
      name: "API token",
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
      names: ["snyk_token", "snyk_api_token", "snyk_api_key", "snyk_key"],
      grants,
      revoke: revokeToken,
      env: "SNYK_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/snykkey/snykkey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
