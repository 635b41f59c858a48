import type { Provider } from "../types.ts";

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
} satisfies Provider;
