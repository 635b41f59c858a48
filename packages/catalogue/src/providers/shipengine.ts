import type { Provider, Source } from "../types.ts";

const sdk: Source = { at: "ShipEngine/shipengine-js test/utils/constants.js", checked: "2026-11", basis: "code" };

const revoke = { url: "https://dashboard.shipengine.com/apimanagement", how: "Delete the key under API Management" };

export const shipengine = {
  id: "shipengine",
  name: "ShipEngine",
  tokens: [
    {
      id: "shipengine-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base64", length: 43 }],
      names: [
        "shipengine_api_key",
        "ship_engine_api_key",
        "shipengine_key",
        "shipengine_token",
        "shipengine_api_token",
        "shipengine_live_api_key",
        "shipengine_production_api_key",
        "shipengine_secret",
      ],
      grants: "buy shipping labels on the account's money and read the addresses of its parcels",
      revoke,
      env: "SHIPENGINE_API_KEY",
      source: sdk,
    },
    {
      id: "shipengine-sandbox-api-key",
      name: "API key of the sandbox",
      kind: "secret",
      segments: ["TEST_", { chars: "base64", length: 43 }],
      onlyNear: ["shipengine", "ship_engine", "ship-engine"],
      grants: "read and change the shipments of the sandbox",
      revoke,
      env: "SHIPENGINE_API_KEY",
      source: sdk,
    },
  ],
} satisfies Provider;
