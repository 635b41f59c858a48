import type { Manifest } from "../manifest-types.ts";

export const zoomApp = {
  id: "zoom-app",
  name: "Zoom app manifest",
  formats: ["json"],
  marks: [["manifest.oauth_information"], ["oauth_information"]],
  places: [
    { path: "manifest.oauth_information.scopes[].scope" },
    { path: "oauth_information.scopes[].scope" },
  ],
  provider: "zoom",
  source: { at: "https://developers.zoom.us/docs/build-flow/manifests/schema/", checked: "2026-11", basis: "vendor" },
} satisfies Manifest;
