import type { Provider, Source } from "../types.ts";

const docs: Source = { at: "https://docs.hcaptcha.com/", checked: "2026-11", basis: "observed" };

const grants = "validate captcha tokens in the account's name";

const revoke = { url: "https://dashboard.hcaptcha.com/settings/secrets", how: "Generate a new secret under Settings" };

export const hcaptcha = {
  id: "hcaptcha",
  name: "hCaptcha",
  tokens: [
    {
      id: "hcaptcha-secret",
      name: "account secret",
      kind: "secret",
      segments: ["ES_", { chars: "hex", length: 32 }],
      grants,
      revoke,
      env: "HCAPTCHA_SECRET",
      source: docs,
    },
    {
      id: "hcaptcha-legacy-secret",
      name: "account secret (old form)",
      kind: "secret",
      segments: ["0x", { chars: "anyHex", length: 40 }],
      names: ["hcaptcha_secret", "hcaptcha_secret_key", "hcaptcha_private_key"],
      grants,
      revoke,
      env: "HCAPTCHA_SECRET",
      source: docs,
    },
  ],
} satisfies Provider;
