import type { Provider } from "../types.ts";

export const adafruitIo = {
  id: "adafruit-io",
  name: "Adafruit IO",
  tokens: [
    {
      id: "adafruit-io-key",
      name: "key",
      kind: "secret",
      segments: ["aio_", { chars: "base62", length: 28 }],
      grants: "read and write all feeds of the account, and so steer the devices that listen to them",
      revoke: { url: "https://io.adafruit.com/", how: "Regenerate it under the key icon" },
      env: "ADAFRUIT_AIO_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/adafruitio/adafruitio.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
