import type { Manifest } from "../manifest-types.ts";

export const auth0Deploy = {
  id: "auth0-deploy",
  name: "Auth0 deploy configuration",
  formats: ["yaml", "json"],
  marks: [["clientGrants[].audience"], ["audience", "client_id", "scope"]],
  places: [
    { path: "clientGrants[].scope[]" },
    { path: "scope[]" },
  ],
  provider: "auth0",
  source: { at: "auth0/auth0-deploy-cli docs/resource-specific-documentation.md", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
