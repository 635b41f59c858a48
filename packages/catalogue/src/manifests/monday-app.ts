import type { Manifest } from "../manifest-types.ts";

export const mondayApp = {
  id: "monday-app",
  name: "monday app manifest",
  formats: ["json"],
  marks: [["app.oauth.scopes"]],
  places: [
    { path: "app.oauth.scopes[]" },
  ],
  provider: "monday",
  source: { at: "https://developer.monday.com/apps/docs/app-manifest", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
