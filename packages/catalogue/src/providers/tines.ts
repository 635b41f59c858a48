import type { Provider } from "../types.ts";

export const tines = {
  id: "tines",
  name: "Tines",
  tokens: [
    {
      id: "tines-webhook-url",
      name: "webhook URL",
      kind: "secret",
      // Before it stands the tenant's host.
      segments: [
        "tines.com/webhook/",
        { chars: "base36", length: 32 },
        "/",
        { chars: "base36", length: 32 },
      ],
      grants: "start the story with data of their own making",
      revoke: { url: "https://www.tines.com/docs/actions/types/webhook/", how: "Change the secret of the webhook action" },
      env: "TINES_WEBHOOK_URL",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/tineswebhook/tineswebhook.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
