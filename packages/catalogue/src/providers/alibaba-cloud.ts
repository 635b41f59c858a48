import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/alibaba/alibaba.go",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = {
  url: "https://ram.console.aliyun.com/manage/ak",
  how: "Disable and delete the AccessKey pair in the RAM console",
};

export const alibabaCloud = {
  id: "alibaba-cloud",
  name: "Alibaba Cloud",
  tokens: [
    {
      id: "alibaba-cloud-access-key-id",
      name: "AccessKey ID",
      kind: "secret",
      segments: ["LTAI", { chars: "base62", length: 20 }],
      grants: "act as the RAM user or the account as soon as the secret beside it is known too",
      revoke: deleteKey,
      env: "ALIBABA_CLOUD_ACCESS_KEY_ID",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "alibaba-cloud-legacy-access-key-id",
      name: "AccessKey ID of 16 characters (legacy)",
      kind: "secret",
      segments: ["LTAI", { chars: "base62", length: 12 }],
      onlyNear: ["aliyun", "alibaba", "alicloud", "oss-cn-", "accesskey"],
      grants: "act as the RAM user or the account as soon as the secret beside it is known too",
      revoke: deleteKey,
      env: "ALIBABA_CLOUD_ACCESS_KEY_ID",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "alibaba-cloud-access-key-secret",
      name: "AccessKey secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 30 }],
      names: [
        "alibaba_cloud_access_key_secret",
        "alibaba_access_key_secret",
        "alibaba_secret_key",
        "alicloud_secret_key",
        "alicloud_access_key_secret",
        "aliyun_access_key_secret",
        "aliyun_accesskey_secret",
        "aliyun_secret_key",
        "aliyun_secret",
        "aliyun_oss_access_key_secret",
        "oss_access_key_secret",
        "oss_secret_key",
      ],
      grants: "act as the RAM user or the account it belongs to",
      revoke: deleteKey,
      env: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
      source: detector,
    },
  ],
} satisfies Provider;
