import type { Manifest } from "../manifest-types.ts";

export const powerPlatformConnector = {
  id: "power-platform-connector",
  name: "custom connector of the Power Platform",
  formats: ["json"],
  marks: [["properties.connectionParameters"]],
  places: [
    { path: "properties.connectionParameters.*.oAuthSettings.scopes[]" },
  ],
  source: { at: "https://learn.microsoft.com/en-us/connectors/custom-connectors/apiproperties", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
