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
    headers: ["authorization"],
    scheme: "basic",
    signed: "nothing: user and password of the address stand in the header",
    delivery: { field: "metadata.request_id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(authorization).digest(), createHash("sha256").update(expected).digest())',
    clues: { events: ["dg-token"], env: ["DEEPGRAM_CALLBACK_PASSWORD", "DEEPGRAM_API_KEY_ID"] },
    others: [
      {
        when: "speech to text, with a secret handed over as extra metadata",
        headers: [],
        scheme: "shared-token",
        signed: "nothing: metadata.extra in the body carries the secret",
      },
      {
        when: "until October 2026",
        headers: ["dg-token"],
        scheme: "shared-token",
        signed: "nothing: the header carried the id of the API key that asked, which is no secret",
      },
    ],
    source: { at: "https://developers.deepgram.com/changelog/2026/10/27", checked: "2026-12", basis: "vendor" },
  },
} satisfies Provider;
