import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://cloud.tencent.com/document/product/598/40488",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = {
  url: "https://console.cloud.tencent.com/cam/capi",
  how: "Disable and delete it under Access Management, API keys",
};

export const tencentCloud = {
  id: "tencent-cloud",
  name: "Tencent Cloud",
  tokens: [
    {
      id: "tencent-cloud-secret-id",
      name: "SecretId",
      kind: "secret",
      // `IKID` in those of accounts outside China.
      segments: [{ oneOf: ["AKID", "IKID"] }, { chars: "base62", length: 32 }],
      grants: "act as the account or sub-user as soon as the SecretKey beside it is known too",
      revoke: deleteKey,
      env: "TENCENTCLOUD_SECRET_ID",
      source: observed,
    },
    {
      id: "tencent-cloud-secret-key",
      name: "SecretKey",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "tencentcloud_secret_key",
        "tencent_cloud_secret_key",
        "tencent_secret_key",
        "tencentcloud_secretkey",
        "tencent_secretkey",
        "tencent_cos_secret_key",
        "qcloud_secret_key",
        "qcloud_secretkey",
        "tencent_sms_secret_key",
      ],
      grants: "act as the account or sub-user it belongs to",
      revoke: deleteKey,
      env: "TENCENTCLOUD_SECRET_KEY",
      source: observed,
    },
  ],
} satisfies Provider;
