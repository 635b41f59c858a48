import type { Provider } from "../types.ts";

const deleteKey = { url: "https://elevenlabs.io/app/settings/api-keys", how: "Delete it under API keys" };

const grants = "generate speech at the account's cost, clone voices and read its history";

export const elevenlabs = {
  id: "elevenlabs",
  name: "ElevenLabs",
  tokens: [
    {
      id: "elevenlabs-api-key",
      name: "API key",
      kind: "secret",
      segments: ["sk_", { chars: "hex", length: 48 }],
      grants,
      revoke: deleteKey,
      env: "ELEVENLABS_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/elevenlabs/v2/elevenlabs.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "elevenlabs-legacy-api-key",
      name: "API key without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["elevenlabs_api_key", "eleven_labs_api_key", "eleven_api_key", "xi_api_key"],
      grants,
      revoke: deleteKey,
      env: "ELEVENLABS_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/elevenlabs/v1/elevenlabs.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["elevenlabs-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in elevenlabs-signature", toleranceSeconds: 1800 },
    verifiers: [
      {
        package: "@elevenlabs/elevenlabs-js",
        call: "webhooks.constructEvent",
        kind: "call",
        async: true,
        failure: "throws",
      },
    ],
    recommend: "await elevenlabs.webhooks.constructEvent(rawBody, signature, process.env.ELEVENLABS_WEBHOOK_SECRET)",
    clues: {
      events: ["post_call_transcription", "post_call_audio", "call_initiation_failure", "voice_removal_notice"],
      env: ["ELEVENLABS_WEBHOOK_SECRET"],
    },
    source: { at: "elevenlabs/elevenlabs-js src/wrapper/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
