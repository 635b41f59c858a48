import type { Provider } from "../types.ts";

export const amplitude = {
  id: "amplitude",
  name: "Amplitude",
  tokens: [
    {
      id: "amplitude-secret-key",
      name: "secret key of a project",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["amplitude_secret_key", "amplitude_secret", "amplitude_api_secret", "amplitude_api_secret_key"],
      grants: "export every event of the project and delete its users, with the API key beside it",
      revoke: {
        url: "https://amplitude.com/docs/apis/keys-and-tokens",
        how: "Rotate it under Organization settings, Projects, General",
      },
      env: "AMPLITUDE_SECRET_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/amplitudeapikey/amplitudeapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
