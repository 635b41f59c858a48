import type { Provider } from "../types.ts";

export const zapier = {
  id: "zapier",
  name: "Zapier",
  tokens: [
    {
      id: "zapier-webhook-url",
      name: "catch hook URL",
      kind: "secret",
      segments: ["hooks.zapier.com/hooks/catch/", { chars: "digits", length: [4, 10] }, "/", { chars: "base36", length: 7 }],
      grants: "start the Zap with data of their own making",
      revoke: {
        url: "https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks",
        how: "Replace the Zap's webhook trigger by a new one",
      },
      env: "ZAPIER_WEBHOOK_URL",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/zapierwebhook/zapierwebhook.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: [],
    scheme: "none",
    signed: "nothing: a header of your own choice is all there is",
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: { events: [], env: ["ZAPIER_WEBHOOK_SECRET", "ZAPIER_WEBHOOK_TOKEN"] },
    source: { at: "https://help.zapier.com/hc/en-us/articles/8496326446989", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
