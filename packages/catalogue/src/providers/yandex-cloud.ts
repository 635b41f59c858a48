import type { Provider, Source } from "../types.ts";

// The patterns that the vendor handed to GitLab.
const patterns: Source = {
  at: "https://gitlab.com/gitlab-org/gitlab/-/issues/353039",
  checked: "2026-11",
  basis: "observed",
};

const compromised = "https://yandex.cloud/en/docs/iam/operations/compromised-credentials";

const padding = { oneOf: [".", "=.", "==."] } as const;

export const yandexCloud = {
  id: "yandex-cloud",
  name: "Yandex Cloud",
  tokens: [
    {
      id: "yandex-cloud-api-key",
      name: "API key of a service account",
      kind: "secret",
      segments: ["AQVN", { chars: "base64url", length: [35, 38] }],
      grants: "call the services that accept API keys with the rights of the service account",
      revoke: { url: compromised, how: "Delete it on the page of the service account, or with yc iam api-key delete" },
      env: "YC_API_KEY",
      source: patterns,
    },
    {
      id: "yandex-cloud-iam-token",
      name: "IAM token",
      kind: "secret",
      segments: ["t1.", { chars: "base64url", length: [40, 400] }, padding, { chars: "base64url", length: 86 }],
      grants: "act as the user or service account for up to twelve hours",
      revoke: { url: compromised, how: "Revoke it with yc iam revoke-token, or wait for it to expire within twelve hours" },
      env: "YC_TOKEN",
      source: patterns,
    },
    {
      id: "yandex-cloud-iam-cookie",
      name: "session cookie",
      kind: "secret",
      segments: ["c1.", { chars: "base64url", length: [40, 400] }, padding, { chars: "base64url", length: 86 }],
      grants: "use the console as the user who is signed in",
      revoke: { url: compromised, how: "Sign out on all devices in the Yandex ID settings" },
      env: "YC_COOKIE",
      source: patterns,
    },
    {
      id: "yandex-cloud-oauth-token",
      name: "Yandex OAuth token",
      kind: "secret",
      segments: [{ oneOf: ["y0_", "y1_", "y2_", "y3_"] }, { chars: "base64url", length: [55, 62] }],
      grants: "get IAM tokens for the user's clouds, or use the Yandex services the app was granted",
      revoke: {
        url: "https://id.yandex.com/personal/data-access",
        how: "Withdraw the app's access in the Yandex ID settings",
      },
      env: "YC_TOKEN",
      source: { at: compromised, checked: "2026-11", basis: "observed" },
    },
    {
      id: "yandex-cloud-secret-key",
      name: "secret part of a static access key",
      kind: "secret",
      segments: ["YC", { chars: "base64url", length: 38 }],
      names: [
        "yandex_secret_key",
        "yandex_secret_access_key",
        "yandex_cloud_secret_key",
        "yandex_storage_secret_key",
        "yandex_s3_secret_key",
        "yc_secret_key",
        "yc_storage_secret_key",
      ],
      grants: "read and change the buckets that the service account may use",
      revoke: { url: compromised, how: "Delete it on the page of the service account, or with yc iam access-key delete" },
      env: "YC_STORAGE_SECRET_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "yandex-cloud-captcha-server-key",
      name: "SmartCaptcha server key",
      kind: "secret",
      segments: ["ysc2_", { chars: "base62", length: 40 }, { chars: "hex", length: 8 }],
      checksum: { algorithm: "crc32", encoding: "hex", length: 8, over: "before" },
      grants: "validate captcha tokens in the site's name",
      revoke: { url: compromised, how: "Create a new captcha, move the site to its keys and delete the old one" },
      env: "SMARTCAPTCHA_SERVER_KEY",
      source: { at: compromised, checked: "2026-11", basis: "observed" },
    },
    {
      id: "yandex-cloud-captcha-client-key",
      name: "SmartCaptcha client key",
      kind: "publishable",
      segments: ["ysc1_", { chars: "base62", length: 40 }, { chars: "hex", length: 8 }],
      checksum: { algorithm: "crc32", encoding: "hex", length: 8, over: "before" },
      grants: "show the captcha on a page, which is what it is for",
      revoke: { url: compromised, how: "Create a new captcha, move the site to its keys and delete the old one" },
      env: "SMARTCAPTCHA_CLIENT_KEY",
      source: { at: compromised, checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
