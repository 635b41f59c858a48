import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/doppler/doppler.go",
  checked: "2026-11",
  basis: "observed",
};

const body = { chars: "base62", length: [40, 44] } as const;

const revokeServiceToken = { url: "https://dashboard.doppler.com", how: "Revoke it under Access of the config" };

export const doppler = {
  id: "doppler",
  name: "Doppler",
  tokens: [
    {
      id: "doppler-service-token",
      name: "service token",
      kind: "secret",
      segments: ["dp.st.", { chars: "base64url", length: [2, 35] }, ".", body],
      grants: "read every secret of the config it is for and, if allowed, change them",
      revoke: revokeServiceToken,
      env: "DOPPLER_TOKEN",
      source: detector,
    },
    {
      id: "doppler-legacy-service-token",
      name: "service token that does not name its config",
      kind: "secret",
      segments: ["dp.st.", body],
      grants: "read every secret of the config it is for and, if allowed, change them",
      revoke: revokeServiceToken,
      env: "DOPPLER_TOKEN",
      source: detector,
    },
    {
      id: "doppler-personal-token",
      name: "personal or CLI token",
      kind: "secret",
      segments: [{ oneOf: ["dp.pt.", "dp.ct."] }, body],
      grants: "read and change every secret the user can reach",
      revoke: {
        url: "https://dashboard.doppler.com/workplace/tokens/personal",
        how: "Revoke it under Tokens, or with doppler logout",
      },
      env: "DOPPLER_TOKEN",
      source: detector,
    },
    {
      id: "doppler-service-account-token",
      name: "service account API token",
      kind: "secret",
      segments: ["dp.sa.", body],
      grants: "read and change the secrets of every project the service account was given",
      revoke: {
        url: "https://dashboard.doppler.com/workplace/team/service-accounts",
        how: "Delete it under Service Accounts",
      },
      env: "DOPPLER_TOKEN",
      source: detector,
    },
    {
      id: "doppler-scim-token",
      name: "SCIM token",
      kind: "secret",
      segments: ["dp.scim.", body],
      grants: "add and remove members of the workplace",
      revoke: { url: "https://dashboard.doppler.com/workplace/settings/sso", how: "Revoke it in the SCIM settings" },
      env: "DOPPLER_SCIM_TOKEN",
      source: detector,
    },
    {
      id: "doppler-audit-token",
      name: "audit token",
      kind: "secret",
      segments: ["dp.audit.", body],
      grants: "read who may reach which secrets of the workplace",
      revoke: { url: "https://dashboard.doppler.com/workplace/tokens/audit", how: "Revoke it under Tokens, Audit" },
      env: "DOPPLER_AUDIT_TOKEN",
      source: detector,
    },
  ],
} satisfies Provider;
