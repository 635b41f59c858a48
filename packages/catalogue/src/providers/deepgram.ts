import type { Provider } from "../types.ts";

export const deepgram = {
  id: "deepgram",
  name: "Deepgram",
  tokens: [
    {
      id: "deepgram-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base36", length: 40 }],
      names: [
        "deepgram_api_key",
        "deepgram_key",
        "deepgram_api_token",
        "deepgram_token",
        "deepgram_secret",
        "deepgram_secret_key",
        "deepgram_api_secret",
        "deepgram_access_token",
      ],
      calls: [{ name: "Deepgram", argument: 0 }, { name: "DeepgramClient", argument: 0 }],
      grants: "transcribe and generate speech at the project's cost and, within its role, manage its keys and members",
      revoke: { url: "https://console.deepgram.com", how: "Delete it under Settings, API Keys of the project" },
      env: "DEEPGRAM_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/deepgram/deepgram.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["dg-token"],
    scheme: "shared-token",
    signed: "nothing: the header carries the id of the API key that asked",
    delivery: { field: "metadata.request_id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: { events: ["dg-token"], env: ["DEEPGRAM_API_KEY_ID"] },
    source: { at: "https://developers.deepgram.com/docs/callback", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
