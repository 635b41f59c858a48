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
    {
      id: "inngest-event-key",
      name: "event key",
      kind: "secret",
      segments: [{ chars: "base64url", length: [80, 90] }],
      names: ["inngest_event_key", "inngest_key"],
      grants: "send events to the environment and so start functions",
      revoke: { url: "https://www.inngest.com/docs/events/creating-an-event-key", how: "Delete it on the Event keys page" },
      env: "INNGEST_EVENT_KEY",
      source: { at: "https://www.inngest.com/docs/events/creating-an-event-key", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
