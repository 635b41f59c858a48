import type { Manifest } from "../manifest-types.ts";

export const appsScript = {
  id: "apps-script",
  name: "Apps Script manifest",
  formats: ["json"],
  marks: [["oauthScopes"]],
  places: [
    { path: "oauthScopes[]" },
  ],
  provider: "google",
  source: { at: "https://developers.google.com/apps-script/manifest", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
