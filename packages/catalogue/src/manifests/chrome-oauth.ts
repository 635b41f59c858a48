import type { Manifest } from "../manifest-types.ts";

export const chromeOauth = {
  id: "chrome-oauth",
  name: "browser extension manifest (Google sign-in)",
  formats: ["json"],
  marks: [["manifest_version=2", "oauth2.scopes"], ["manifest_version=3", "oauth2.scopes"]],
  places: [
    { path: "oauth2.scopes[]" },
  ],
  provider: "google",
  source: { at: "https://developer.chrome.com/docs/extensions/reference/manifest/oauth2", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
