import type { Provider } from "../types.ts";

export const bannerbear = {
  id: "bannerbear",
  name: "Bannerbear",
  tokens: [
    {
      id: "bannerbear-api-key",
      name: "API key",
      kind: "secret",
      // Of a project, or the master key of an account.
      segments: [{ oneOf: ["bb_pr_", "bb_ma_"] }, { chars: "hex", length: 30 }],
      grants: "make images and videos at the account's cost and read its templates",
      revoke: { url: "https://app.bannerbear.com/", how: "Reset it under Settings of the project or the account" },
      env: "BANNERBEAR_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/bannerbear/v2/bannerbear.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
