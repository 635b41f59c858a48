import type { Provider } from "../types.ts";

export const octopusDeploy = {
  id: "octopus-deploy",
  name: "Octopus Deploy",
  tokens: [
    {
      id: "octopus-deploy-api-key",
      name: "API key",
      kind: "secret",
      segments: ["API-", { chars: "upperBase36", length: [26, 34] }],
      onlyNear: ["octopus", "octo ", "octo.exe"],
      grants: "deploy releases and read or change the variables, machines and certificates its user may reach",
      revoke: {
        url: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
        how: "Delete it under My API Keys of the profile or service account",
      },
      env: "OCTOPUS_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/octopusdeploy/octopusdeploy.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
