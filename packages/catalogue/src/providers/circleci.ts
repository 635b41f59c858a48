import type { Provider, Source } from "../types.ts";

const shape = [{ chars: "base62", length: 22 }, "_", { chars: "hex", length: 40 }] as const;

// A token that may only show the build's state stands in the address of a badge, where everyone reads it.
const publicNear = ["status-badge", "img.shields.io", "style=svg", "style=shield", ".svg?", ".png?"];

const observed: Source = {
  at: "https://github.com/google/osv-scalibr/blob/main/veles/secrets/circleci/detector.go",
  checked: "2026-11",
  basis: "observed",
};

const revokePersonal = {
  url: "https://app.circleci.com/settings/user/tokens",
  how: "Delete it under User Settings, Personal API Tokens",
};

const grants = "read and start pipelines of every project its user can reach, and so run code with their secrets";

export const circleci = {
  id: "circleci",
  name: "CircleCI",
  tokens: [
    {
      id: "circleci-personal-token",
      name: "personal API token",
      kind: "secret",
      segments: ["CCIPAT_", ...shape],
      grants,
      revoke: revokePersonal,
      env: "CIRCLE_TOKEN",
      source: observed,
    },
    {
      id: "circleci-project-token",
      name: "project API token",
      kind: "secret",
      segments: ["CCIPRJ_", ...shape],
      publicNear,
      grants: "read the project's builds and artifacts or start pipelines, within the token's scope",
      revoke: {
        url: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/#creating-a-project-api-token",
        how: "Delete it under Project Settings, API Permissions",
      },
      env: "CIRCLE_TOKEN",
      source: observed,
    },
    {
      id: "circleci-legacy-token",
      name: "API token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "circleci_token",
        "circle_ci_token",
        "circleci_api_token",
        "circleci_api_key",
        "circleci_cli_token",
        "circle_token",
        "circle_api_token",
      ],
      publicNear,
      grants,
      revoke: revokePersonal,
      env: "CIRCLE_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/circleci/v1/circleci.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["circleci-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "v1=",
    signed: "{rawBody}",
    delivery: { field: "id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(3), "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: { events: ["workflow-completed", "job-completed", "circleci-event-type"], env: ["CIRCLECI_WEBHOOK_SECRET"] },
    source: {
      at: "https://circleci.com/docs/guides/integration/outbound-webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
