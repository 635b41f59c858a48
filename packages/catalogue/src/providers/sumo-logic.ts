import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/sumologickey/sumologickey.go",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = {
  url: "https://help.sumologic.com/docs/manage/security/access-keys/",
  how: "Deactivate and delete it under Preferences, or under Administration, Security, Access Keys",
};

export const sumoLogic = {
  id: "sumo-logic",
  name: "Sumo Logic",
  tokens: [
    {
      id: "sumo-logic-access-key",
      name: "access key",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: [
        "sumologic_accesskey",
        "sumologic_access_key",
        "sumo_logic_access_key",
        "sumo_access_key",
        "sumo_accesskey",
        "sumologic_secret",
      ],
      grants: "search the logs and change the account with the rights of its user, with the access id beside it",
      revoke: deleteKey,
      env: "SUMOLOGIC_ACCESSKEY",
      source: detector,
    },
    {
      id: "sumo-logic-access-id",
      name: "access id",
      kind: "secret",
      segments: ["su", { chars: "base62", length: 12 }],
      names: ["sumologic_accessid", "sumologic_access_id", "sumo_logic_access_id", "sumo_access_id", "sumo_accessid"],
      grants: "act with the rights of its user as soon as the access key beside it is known too",
      revoke: deleteKey,
      env: "SUMOLOGIC_ACCESSID",
      source: detector,
    },
    {
      id: "sumo-logic-http-source",
      name: "address of an HTTP source",
      kind: "secret",
      segments: [
        { oneOf: ["sumologic.com/receiver/v1/http/", "sumologic.net/receiver/v1/http/"] },
        { chars: "base64url", length: [60, 160] },
      ],
      grants: "write any log line or metric to the collector, as the address itself is the secret",
      revoke: {
        url: "https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/",
        how: "Regenerate the address of the source under Collection",
      },
      env: "SUMOLOGIC_HTTP_SOURCE_URL",
      source: {
        at: "https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
