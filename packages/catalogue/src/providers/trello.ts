import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://trello.com/your/account",
  how: "Revoke the application under Settings, or delete the token with the API",
};

const grants = "read and change the boards its user can, until the token expires";

const scopes: Source = {
  at: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
  checked: "2026-11",
  basis: "observed",
};

export const trello = {
  id: "trello",
  name: "Trello",
  tokens: [
    {
      id: "trello-token",
      name: "token",
      kind: "secret",
      segments: ["ATTA", { chars: "hex", length: 64 }, { chars: "upperHex", length: 8 }],
      checksum: { algorithm: "crc32", encoding: "upperHex", length: 8, over: "before" },
      grants,
      revoke,
      env: "TRELLO_TOKEN",
      source,
    },
    {
      id: "trello-legacy-token",
      name: "token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "trello_token",
        "trello_api_token",
        "trello_auth_token",
        "trello_access_token",
        "trello_user_token",
        "trello_oauth_token",
      ],
      grants,
      revoke,
      env: "TRELLO_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/trelloapikey/trelloapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "trello-oauth-secret",
      name: "API secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: ["trello_secret", "trello_api_secret", "trello_oauth_secret", "trello_client_secret", "trello_app_secret"],
      grants: "pose as the Power-Up and forge the signatures of its webhooks",
      revoke: {
        url: "https://trello.com/power-ups/admin",
        how: "Generate a new secret on the API key page of the Power-Up",
      },
      env: "TRELLO_API_SECRET",
      source,
    },
  ],
  oauth: {
    hosts: ["trello.com/1/OAuthAuthorizeToken", "trello.com/1/authorize", "trello.com/1/OAuthGetAccessToken"],
    separator: ",",
    packages: [
      "passport-trello",
      "node-trello",
      "trello-node-api",
      "next-auth/providers/trello",
      "@auth/core/providers/trello",
    ],
    names: ["trello"],
    scopes: [
      {
        scope: "account",
        level: "admin",
        grants: "the user's address, sessions and account settings",
        narrower: ["read"],
        source: scopes,
      },
      {
        scope: "write",
        level: "write-all",
        grants: "changing every board and workspace of the user",
        narrower: ["read"],
        source: scopes,
      },
      { scope: "read", level: "narrow", grants: "reading boards and workspaces", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-trello-webhook"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "base64",
    signed: "{rawBody}{url}",
    delivery: { field: "action.id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha1", secret).update(rawBody + callbackUrl).digest())',
    clues: {
      events: ["updateCard", "createCard", "commentCard", "addMemberToCard", "x-trello-webhook"],
      env: ["TRELLO_API_SECRET", "TRELLO_SECRET"],
    },
    source: {
      at: "https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
