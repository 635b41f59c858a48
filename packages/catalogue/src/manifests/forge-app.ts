import type { Manifest } from "../manifest-types.ts";

export const forgeApp = {
  id: "forge-app",
  name: "Forge manifest",
  formats: ["yaml"],
  marks: [["app.id=ari:cloud:ecosystem"]],
  places: [
    { path: "permissions.scopes[]" },
    { path: "permissions.scopes.*.allowImpersonation", form: "key" },
  ],
  provider: "atlassian",
  source: { at: "https://developer.atlassian.com/platform/forge/manifest-reference/permissions", checked: "2026-11", basis: "vendor" },
} satisfies Manifest;
