import type { Provider, Source } from "../types.ts";

const names = [
  "asana_access_token",
  "asana_personal_access_token",
  "asana_pat",
  "asana_token",
  "asana_api_token",
  "asana_api_key",
];

const grants = "read and change every task and project its user can";

const revokeToken = { url: "https://app.asana.com/0/my-apps", how: "Revoke it in the developer console" };

const observed: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/asanapersonalaccesstoken/asanapersonalaccesstoken.go",
  checked: "2026-11",
  basis: "observed",
};

export const asana = {
  id: "asana",
  name: "Asana",
  tokens: [
    {
      id: "asana-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: [
        "2/",
        { chars: "digits", length: [13, 20] },
        "/",
        { chars: "digits", length: [13, 20] },
        ":",
        { chars: "hex", length: 32 },
      ],
      names,
      grants,
      revoke: revokeToken,
      env: "ASANA_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "asana-legacy-token",
      name: "personal access token (legacy)",
      kind: "secret",
      segments: [{ oneOf: ["0/", "1/"] }, { chars: "digits", length: [13, 20] }, ":", { chars: "hex", length: 32 }],
      names,
      grants,
      revoke: revokeToken,
      env: "ASANA_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "asana-client-secret",
      name: "OAuth client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["asana_client_secret", "asana_oauth_client_secret"],
      grants: "redeem users' authorization codes and refresh their tokens in the application's name",
      revoke: {
        url: "https://app.asana.com/0/my-apps",
        how: "Reset it in the application's page in the developer console",
      },
      env: "ASANA_CLIENT_SECRET",
      source: {
        at: "gitleaks/gitleaks config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
