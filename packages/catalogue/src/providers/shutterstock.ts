import type { Provider } from "../types.ts";

export const shutterstock = {
  id: "shutterstock",
  name: "Shutterstock",
  tokens: [
    {
      id: "shutterstock-access-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["v2/", { chars: "base62", length: 388 }],
      onlyNear: ["shutterstock"],
      grants: "search, license and download pictures at the account's cost, within its scopes",
      revoke: {
        url: "https://www.shutterstock.com/account/developers/apps",
        how: "Delete the application, or generate a new token for it",
      },
      env: "SHUTTERSTOCK_API_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/shutterstockoauth/shutterstockoauth.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
