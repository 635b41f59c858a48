import type { Provider } from "../types.ts";

export const inngest = {
  id: "inngest",
  name: "Inngest",
  tokens: [
    {
      id: "inngest-signing-key",
      name: "signing key",
      kind: "secret",
      // The word in the middle is the kind of environment; the rest is read as hexadecimal.
      segments: ["signkey-", { oneOf: ["prod-", "branch-", "test-"] }, { chars: "hex", length: 64 }],
      grants: "run the app's functions with input of their own making and use Inngest's API for the environment",
      revoke: {
        url: "https://www.inngest.com/docs/platform/manage/rotating-keys",
        how: "Create a new signing key on the Signing keys page and rotate to it",
      },
      env: "INNGEST_SIGNING_KEY",
      source: { at: "inngest/inngest-js packages/inngest/src/helpers/strings.ts", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
