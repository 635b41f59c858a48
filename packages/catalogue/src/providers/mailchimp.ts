import type { Provider } from "../types.ts";

const mandrillPage = {
  url: "https://mandrillapp.com/settings",
  how: "Disable or delete the key under Settings, SMTP & API Info",
};

export const mailchimp = {
  id: "mailchimp",
  name: "Mailchimp",
  tokens: [
    {
      id: "mailchimp-api-key",
      name: "Marketing API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }, "-us", { chars: "digits", length: [1, 2] }],
      grants: "read and change the account's audiences, every subscriber's address included, and send campaigns",
      revoke: { url: "https://us1.admin.mailchimp.com/account/api/", how: "Revoke it under Extras, API keys" },
      env: "MAILCHIMP_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/mailchimp/mailchimp.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mailchimp-transactional-key",
      name: "Transactional (Mandrill) API key",
      kind: "secret",
      // The prefix is too short to stand alone.
      segments: ["md-", { chars: "base64url", length: 22 }],
      onlyNear: ["mandrill", "mailchimp"],
      grants: "send mail from the account's domains and read what it sent",
      revoke: mandrillPage,
      env: "MANDRILL_API_KEY",
      source: {
        at: "https://github.com/NangoHQ/nango/blob/master/packages/providers/providers.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mailchimp-transactional-legacy-key",
      name: "Transactional (Mandrill) API key without a prefix",
      kind: "secret",
      segments: [{ chars: "base64url", length: 22 }],
      names: [
        "mandrill_api_key",
        "mandrill_apikey",
        "mandrill_key",
        "mandrill_secret",
        "mandrill_token",
        "mandrill_password",
        "mandrill_smtp_password",
        "mailchimp_transactional_api_key",
        "mailchimp_transactional_key",
      ],
      calls: [{ name: "mandrill.Mandrill", argument: 0 }],
      grants: "send mail from the account's domains and read what it sent",
      revoke: mandrillPage,
      env: "MANDRILL_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/mandrill/mandrill.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: [],
    scheme: "none",
    signed: "nothing: a secret of your own in the address is all the vendor recommends",
    timestamp: { at: "fired_at in the body" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: { events: ["data[list_id]", "data[email]", "data[merges]", "fired_at"], env: ["MAILCHIMP_WEBHOOK_SECRET"] },
    source: {
      at: "https://mailchimp.com/developer/marketing/guides/sync-audience-data-webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
