import type { Provider } from "../types.ts";

const revoke = { url: "https://percy.io/", how: "Regenerate the token in the settings of the project" };

const grants = "upload builds of the project with screenshots of their own making";

export const percy = {
  id: "percy",
  name: "Percy",
  tokens: [
    {
      id: "percy-token",
      name: "project token",
      kind: "secret",
      segments: [{ oneOf: ["web_", "app_", "auto_", "ss_", "vmw_", "res_"] }, { chars: "hex", length: 64 }],
      names: ["percy_token", "percy_project_token", "percy_web_token", "percy_app_token"],
      grants,
      revoke,
      env: "PERCY_TOKEN",
      source: { at: "percy/cli packages/client/src/client.js", checked: "2026-11", basis: "code" },
    },
    {
      id: "percy-legacy-token",
      name: "project token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: ["percy_token", "percy_project_token"],
      grants,
      revoke,
      env: "PERCY_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/percy/percy.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
