import type { Manifest } from "../manifest-types.ts";

export const hubspotApp = {
  id: "hubspot-app",
  name: "HubSpot app configuration",
  formats: ["json"],
  marks: [
    ["config.auth.requiredScopes"],
    ["config.auth.optionalScopes"],
    ["config.auth.conditionallyRequiredScopes"],
    ["auth.requiredScopes"],
    ["auth.optionalScopes"],
    ["auth.conditionallyRequiredScopes"],
    ["auth.redirectUrls", "scopes"],
  ],
  places: [
    { path: "config.auth.requiredScopes[]" },
    { path: "config.auth.optionalScopes[]" },
    { path: "config.auth.conditionallyRequiredScopes[]" },
    { path: "auth.requiredScopes[]" },
    { path: "auth.optionalScopes[]" },
    { path: "auth.conditionallyRequiredScopes[]" },
    { path: "scopes[]" },
  ],
  provider: "hubspot",
  source: { at: "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration", checked: "2026-11", basis: "vendor" },
} satisfies Manifest;
