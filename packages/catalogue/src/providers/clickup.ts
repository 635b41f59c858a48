import type { Provider } from "../types.ts";

export const clickup = {
  id: "clickup",
  name: "ClickUp",
  tokens: [
    {
      id: "clickup-personal-token",
      name: "personal API token",
      kind: "secret",
      // The digits are its user's number. The prefix is no sign of a publishable key here.
      segments: ["pk_", { chars: "digits", length: [6, 10] }, "_", { chars: "upperBase36", length: 32 }],
      grants: "read and change every task and document its user can",
      revoke: { url: "https://app.clickup.com/settings/apps", how: "Regenerate it under Settings, Apps" },
      env: "CLICKUP_API_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/clickuppersonaltoken/clickuppersonaltoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: ["taskCreated", "taskUpdated", "taskDeleted", "taskStatusUpdated", "taskCommentPosted", "history_items"],
      env: ["CLICKUP_WEBHOOK_SECRET"],
    },
    source: { at: "https://developer.clickup.com/docs/webhooksignature", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
