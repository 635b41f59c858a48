import type { Provider } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

export const docusign = {
  id: "docusign",
  name: "Docusign",
  tokens: [
    {
      id: "docusign-secret-key",
      name: "secret key of an integration",
      kind: "secret",
      segments: uuid,
      names: [
        "docusign_client_secret",
        "docusign_secret_key",
        "docusign_secret",
        "docusign_integration_secret",
        "docusign_integration_secret_key",
        "docusign_oauth_client_secret",
        "docusign_app_secret",
      ],
      grants: "pose as the integration and exchange authorization codes and refresh tokens of its users",
      revoke: {
        url: "https://admindemo.docusign.com/apps-and-keys",
        how: "Choose the app under Apps and Keys, add a new secret key and delete the old one",
      },
      env: "DOCUSIGN_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/docusign/docusign.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
