import type { Provider } from "../types.ts";

export const sauceLabs = {
  id: "sauce-labs",
  name: "Sauce Labs",
  tokens: [
    {
      id: "sauce-labs-access-key",
      name: "access key",
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
        "sauce_access_key",
        "sauce_key",
        "saucelabs_access_key",
        "sauce_labs_access_key",
        "saucelabs_key",
        "saucelabs_api_key",
        // As WebdriverIO calls it.
        "key",
      ],
      onlyNear: ["sauce"],
      grants: "run tests on the account's devices, use up its minutes and read earlier results and recordings",
      revoke: { url: "https://app.saucelabs.com/user-settings", how: "Regenerate the access key under User settings" },
      env: "SAUCE_ACCESS_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/saucelabs/saucelabs.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
