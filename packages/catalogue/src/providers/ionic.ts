import type { Provider } from "../types.ts";

export const ionic = {
  id: "ionic",
  name: "Ionic",
  tokens: [
    {
      id: "ionic-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["ion_", { chars: "base36", length: 42 }],
      grants: "build and deploy the apps its user can reach",
      revoke: {
        url: "https://dashboard.ionicframework.com/settings/personal-access-tokens",
        how: "Delete it under Personal Access Tokens",
      },
      env: "IONIC_TOKEN",
      source: { at: "mongodb/kingfisher data/rules/ionic.yml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
