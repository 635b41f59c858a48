import type { Manifest } from "../manifest-types.ts";

export const shopifyApp = {
  id: "shopify-app",
  name: "Shopify app configuration",
  formats: ["toml"],
  marks: [["access_scopes"]],
  places: [
    { path: "access_scopes.scopes", form: "list" },
    { path: "access_scopes.optional_scopes[]" },
  ],
  provider: "shopify",
  source: { at: "https://shopify.dev/docs/apps/build/cli-for-apps/app-configuration", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
