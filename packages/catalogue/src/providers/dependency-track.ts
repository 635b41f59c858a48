import type { Provider } from "../types.ts";

export const dependencyTrack = {
  id: "dependency-track",
  name: "Dependency-Track",
  tokens: [
    {
      id: "dependency-track-api-key",
      name: "API key",
      kind: "secret",
      // Behind the prefix an identifier, which is public.
      segments: ["odt_", { chars: "base62", length: 8 }, "_", { chars: "base62", length: 32 }],
      grants: "read and change projects and their findings, with the permissions of its team",
      revoke: {
        url: "https://docs.dependencytrack.org/integrations/rest-api/",
        how: "Delete it under Administration, Access Management, Teams",
      },
      env: "DEPENDENCY_TRACK_API_KEY",
      source: {
        at: "stevespringett/Alpine alpine-model/src/main/java/alpine/model/ApiKey.java",
        checked: "2026-12",
        basis: "code",
      },
    },
    {
      id: "dependency-track-legacy-api-key",
      name: "API key (before version 4.13)",
      kind: "secret",
      segments: ["odt_", { chars: "base62", length: 32 }],
      grants: "read and change projects and their findings, with the permissions of its team",
      revoke: {
        url: "https://docs.dependencytrack.org/integrations/rest-api/",
        how: "Delete it under Administration, Access Management, Teams",
      },
      env: "DEPENDENCY_TRACK_API_KEY",
      source: {
        at: "stevespringett/Alpine alpine-model/src/main/java/alpine/model/ApiKey.java",
        checked: "2026-12",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
