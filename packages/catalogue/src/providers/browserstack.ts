import type { Provider } from "../types.ts";

export const browserstack = {
  id: "browserstack",
  name: "BrowserStack",
  tokens: [
    {
      id: "browserstack-access-key",
      name: "access key",
      kind: "secret",
      segments: [{ chars: "base62", length: 20 }],
      names: [
        "browserstack_access_key",
        "browserstack_key",
        "browser_stack_access_key",
        "browserstack_api_key",
        "browserstack_accesskey",
        "browserstack_authkey",
        // As WebdriverIO calls it.
        "key",
      ],
      onlyNear: ["browserstack", "browser_stack", "browser-stack"],
      grants: "run tests on the account's devices, use up its minutes and read earlier results and recordings",
      revoke: {
        url: "https://www.browserstack.com/accounts/profile/details",
        how: "Reset the access key under Authentication & security",
      },
      env: "BROWSERSTACK_ACCESS_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/browserstack/browserstack.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
