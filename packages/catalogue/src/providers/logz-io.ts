import type { Provider } from "../types.ts";

export const logzIo = {
  id: "logz-io",
  name: "Logz.io",
  tokens: [
    {
      id: "logz-io-api-token",
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
      names: ["logzio_api_token", "logz_io_api_token", "logz_api_token", "logzio_api_key", "logz_io_api_key"],
      grants: "search the account's logs and change its alerts and users",
      revoke: {
        url: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/",
        how: "Delete it under Settings, Manage tokens, API tokens",
      },
      env: "LOGZIO_API_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/logzio/logzio.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
