import type { Manifest } from "../manifest-types.ts";

export const entraApp = {
  id: "entra-app",
  name: "Entra app manifest",
  formats: ["json"],
  marks: [["requiredResourceAccess[].resourceAppId"], ["[].resourceAppId", "[].resourceAccess"]],
  places: [
    { path: "requiredResourceAccess[].resourceAccess[].id", form: "role" },
    { path: "[].resourceAccess[].id", form: "role" },
  ],
  provider: "microsoft",
  source: { at: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-microsoft-graph-app-manifest", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
