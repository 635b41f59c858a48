import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.spotify.com/documentation/web-api/concepts/scopes",
  checked: "2026-11",
  basis: "vendor",
};

export const spotify = {
  id: "spotify",
  name: "Spotify",
  tokens: [
    {
      id: "spotify-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "spotify_client_secret",
        "spotipy_client_secret",
        "spotify_secret",
        "spotify_app_secret",
        "spotify_api_secret",
        "spotify_secret_key",
        "auth_spotify_secret",
      ],
      calls: [{ name: "SpotifyClientCredentials", argument: 1 }, { name: "SpotifyOAuth", argument: 1 }],
      grants: "obtain tokens as the app and exchange refresh tokens of its users",
      revoke: {
        url: "https://developer.spotify.com/dashboard",
        how: "Choose the app, then rotate the client secret under Settings",
      },
      env: "SPOTIFY_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/spotifykey/spotifykey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["accounts.spotify.com/authorize", "accounts.spotify.com/api/token"],
    separator: " ",
    packages: [
      "spotify-web-api-node",
      "@spotify/web-api-ts-sdk",
      "passport-spotify",
      "next-auth/providers/spotify",
      "@auth/core/providers/spotify",
    ],
    names: ["spotify"],
    scopes: [
      {
        scope: "soa-manage-partner",
        level: "admin",
        grants: "managing partners",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "soa-manage-entitlements",
        level: "admin",
        grants: "managing what users of a partner may play",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "user-modify-playback-state",
        level: "sensitive",
        grants: "controlling playback",
        narrower: ["user-read-playback-state"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "user-read-playback-state",
        level: "narrow",
        grants: "reading what plays where",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
} satisfies Provider;
