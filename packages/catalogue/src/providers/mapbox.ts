import type { Provider, Source } from "../types.ts";

// The base64 of a JSON object whose first member is `u`, the account; then its signature.
const rest = [{ chars: "base64url", length: [30, 200] }, ".", { chars: "base64url", length: 22 }] as const;

const tokens: Source = { at: "https://docs.mapbox.com/api/accounts/tokens/", checked: "2026-11", basis: "observed" };

const deleteToken = {
  url: "https://console.mapbox.com/account/access-tokens/",
  how: "Delete it or refresh it under Access tokens",
};

export const mapbox = {
  id: "mapbox",
  name: "Mapbox",
  tokens: [
    {
      id: "mapbox-secret-token",
      name: "secret access token",
      kind: "secret",
      segments: ["sk.eyJ1Ijoi", ...rest],
      grants: "change the account's styles, datasets and tokens, within the token's scopes",
      revoke: deleteToken,
      env: "MAPBOX_SECRET_TOKEN",
      source: tokens,
    },
    {
      id: "mapbox-public-token",
      name: "public access token",
      kind: "publishable",
      segments: ["pk.eyJ1Ijoi", ...rest],
      grants: "load maps in a browser, which is what it is for",
      revoke: deleteToken,
      env: "MAPBOX_ACCESS_TOKEN",
      source: tokens,
    },
  ],
} satisfies Provider;
