import type { Provider, Source } from "../types.ts";

const sonar: Source = {
  at: "SonarSource/sonar-text …/src/main/resources/org/sonar/plugins/secrets/configuration/Linode.yaml",
  checked: "2026-11",
  basis: "observed",
};

export const linode = {
  id: "linode",
  name: "Linode (Akamai Cloud)",
  tokens: [
    {
      id: "linode-access-token",
      name: "personal access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "linode_token",
        "linode_api_token",
        "linode_cli_token",
        "linode_access_token",
        "linode_api_key",
        "linode_personal_access_token",
      ],
      calls: [{ name: "LinodeClient", argument: 0 }],
      grants: "create, read and destroy the account's machines and volumes within the token's scopes",
      revoke: { url: "https://cloud.linode.com/profile/tokens", how: "Revoke it under My Profile, API Tokens" },
      env: "LINODE_TOKEN",
      source: sonar,
    },
  ],
} satisfies Provider;
