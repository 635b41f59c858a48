import type { Provider } from "../types.ts";

const hosts = {
  oneOf: ["hook.eu1.make.com/", "hook.eu2.make.com/", "hook.us1.make.com/", "hook.us2.make.com/", "hook.integromat.com/"],
} as const;

export const make = {
  id: "make",
  name: "Make",
  tokens: [
    {
      id: "make-webhook-url",
      name: "webhook URL",
      kind: "secret",
      segments: [hosts, { chars: "base36", length: 32 }],
      grants: "start the scenario with data of their own making",
      revoke: { url: "https://help.make.com/webhooks", how: "Delete the webhook in Make and give the scenario a new one" },
      env: "MAKE_WEBHOOK_URL",
      source: { at: "https://help.make.com/webhooks", checked: "2026-11", basis: "observed" },
    },
  ],
  webhook: {
    headers: [],
    scheme: "none",
    signed: "nothing: a header of your own choice is all there is",
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: { events: [], env: ["MAKE_WEBHOOK_SECRET", "MAKE_WEBHOOK_TOKEN"] },
    source: { at: "https://apps.make.com/http", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
