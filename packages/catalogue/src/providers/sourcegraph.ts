import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/sourcegraph/sourcegraph.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token",
  how: "Delete it under Access tokens in the user's settings",
};

const grants = "read and search all code its user can see, private repositories included";

export const sourcegraph = {
  id: "sourcegraph",
  name: "Sourcegraph",
  tokens: [
    {
      id: "sourcegraph-access-token",
      name: "access token",
      kind: "secret",
      segments: ["sgp_", { chars: "anyHex", length: 40 }],
      grants,
      revoke,
      env: "SRC_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "sourcegraph-instance-token",
      name: "access token that names its instance",
      kind: "secret",
      segments: ["sgp_", { chars: "anyHex", length: 16 }, "_", { chars: "anyHex", length: 40 }],
      grants,
      revoke,
      env: "SRC_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "sourcegraph-local-token",
      name: "access token of a local instance",
      kind: "secret",
      segments: ["sgp_local_", { chars: "anyHex", length: 40 }],
      grants,
      revoke,
      env: "SRC_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "sourcegraph-license-token",
      name: "license or Cody gateway token",
      kind: "secret",
      segments: ["slk_", { chars: "hex", length: 64 }],
      grants: "use the Cody models at the expense of the license's owner",
      revoke: {
        url: "https://sourcegraph.com/docs/cody/core-concepts/cody-gateway",
        how: "Ask Sourcegraph's support for a new license key",
      },
      env: "SRC_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/sourcegraphcody/sourcegraphcody.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "sourcegraph-gateway-token",
      name: "Cody gateway token of a sourcegraph.com user",
      kind: "secret",
      segments: ["sgd_", { chars: "hex", length: 64 }],
      grants: "use the Cody models within the limits of the user it was derived from",
      revoke,
      env: "SRC_ACCESS_TOKEN",
      source: {
        at: "sourcegraph/sourcegraph-public-snapshot internal/accesstoken/cody_access_token.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
