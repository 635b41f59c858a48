import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developers.figma.com/docs/rest-api/scopes/",
  checked: "2026-11",
  basis: "vendor",
};

const revokeToken = {
  url: "https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens",
  how: "Revoke it under Settings, Security",
};

export const figma = {
  id: "figma",
  name: "Figma",
  tokens: [
    {
      id: "figma-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["figd_", { chars: "base64url", length: [40, 64] }],
      grants: "read its user's files and post comments, within the token's scopes",
      revoke: revokeToken,
      env: "FIGMA_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/figmapersonalaccesstoken/v2/figmapersonalaccesstoken_v2.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "figma-legacy-personal-token",
      name: "personal access token (before 2023)",
      kind: "secret",
      // The user's number and a UUID.
      segments: [
        { chars: "digits", length: [4, 7] },
        "-",
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: ["figma_token", "figma_access_token", "figma_api_token", "figma_api_key", "figma_personal_access_token", "figma_pat"],
      grants: "do in Figma all that its user can",
      revoke: revokeToken,
      env: "FIGMA_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/figmapersonalaccesstoken/v1/figmapersonalaccesstoken.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
    {
      id: "figma-plan-token",
      name: "plan access token",
      kind: "secret",
      segments: ["figp_", { chars: "base64url", length: [40, 54] }],
      grants: "read files and settings of the whole plan, within the token's scopes",
      revoke: revokeToken,
      env: "FIGMA_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/figmapersonalaccesstoken/v3/figmapersonalaccesstoken.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["www.figma.com/oauth", "api.figma.com/v1/oauth/token", "www.figma.com/api/oauth/token"],
    separator: " ",
    packages: ["passport-figma", "next-auth/providers/figma", "@auth/core/providers/figma"],
    names: ["figma"],
    scopes: [
      {
        scope: "files:read",
        level: "read-all",
        grants: "files, projects, users, versions, comments and components, in the form of old apps",
        narrower: ["file_content:read", "file_metadata:read", "file_comments:read"],
        source: scopes,
      },
      {
        scope: "org:activity_log_read",
        level: "read-all",
        grants: "the activity log of the organization",
        narrower: [],
        source: scopes,
      },
      {
        scope: "org:*",
        match: "glob",
        level: "admin",
        grants: "data of the whole organization",
        narrower: [],
        source: scopes,
      },
      {
        scope: "file_content:read",
        level: "narrow",
        grants: "reading the content of files",
        narrower: [],
        source: scopes,
      },
      {
        scope: "file_metadata:read",
        level: "narrow",
        grants: "names and dates of files",
        narrower: [],
        source: scopes,
      },
      { scope: "file_comments:read", level: "narrow", grants: "reading comments", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: [],
    scheme: "shared-token",
    signed: "nothing: passcode in the body repeats what was given when the webhook was made",
    timestamp: { at: "timestamp in the body" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(body.passcode).digest(), createHash("sha256").update(secret).digest())',
    clues: {
      events: ["FILE_UPDATE", "FILE_VERSION_UPDATE", "FILE_COMMENT", "FILE_DELETE", "LIBRARY_PUBLISH"],
      env: ["FIGMA_PASSCODE", "FIGMA_WEBHOOK_PASSCODE"],
    },
    source: {
      at: "https://github.com/n8n-io/n8n/blob/8020afa5da731bbb90177d6ebdcfcb2d3195de69/packages/nodes-base/nodes/Figma/FigmaTriggerHelpers.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
