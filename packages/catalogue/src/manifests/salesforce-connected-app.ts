import type { Manifest } from "../manifest-types.ts";

export const salesforceConnectedApp = {
  id: "salesforce-connected-app",
  name: "Salesforce connected app",
  formats: ["xml"],
  marks: [["ConnectedApp.oauthConfig"], ["ExtlClntAppOauthSettings.commaSeparatedOauthScopes"]],
  places: [
    { path: "ConnectedApp.oauthConfig.scopes" },
    { path: "ExtlClntAppOauthSettings.commaSeparatedOauthScopes", form: "list" },
  ],
  provider: "salesforce",
  source: { at: "https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_connectedapp.htm", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
