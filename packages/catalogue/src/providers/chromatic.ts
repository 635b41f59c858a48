import type { Provider } from "../types.ts";

export const chromatic = {
  id: "chromatic",
  name: "Chromatic",
  tokens: [
    {
      id: "chromatic-project-token",
      name: "project token",
      kind: "secret",
      segments: ["chpt_", { chars: "hex", length: 15 }],
      grants: "upload Storybook builds to the project and have their snapshots taken at its expense",
      revoke: {
        url: "https://www.chromatic.com/docs/setup/",
        how: "Reset the project token on the project's Manage page, Configure",
      },
      env: "CHROMATIC_PROJECT_TOKEN",
      source: { at: "https://www.chromatic.com/docs/setup/", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
