import type { Provider, Source } from "../types.ts";

const source: Source = { at: "https://imagekit.io/docs/api-keys", checked: "2026-11", basis: "observed" };

const revoke = {
  url: "https://imagekit.io/dashboard/developer/api-keys",
  how: "Delete it under Developer options, API keys",
};

export const imagekit = {
  id: "imagekit",
  name: "ImageKit",
  tokens: [
    {
      id: "imagekit-private-key",
      name: "private API key",
      kind: "secret",
      segments: ["private_", { chars: "base64", length: 27 }, "="],
      onlyNear: ["imagekit"],
      grants: "upload, read, change and delete the account's files, within the key's permissions",
      revoke,
      env: "IMAGEKIT_PRIVATE_KEY",
      source: { at: "trufflesecurity/trufflehog pkg/detectors/imagekit/imagekit.go", checked: "2026-11", basis: "observed" },
    },
    {
      id: "imagekit-public-key",
      name: "public API key",
      kind: "publishable",
      segments: ["public_", { chars: "base64", length: 27 }, "="],
      onlyNear: ["imagekit"],
      grants: "name the account in a browser's uploads, which is what it is for",
      revoke,
      env: "IMAGEKIT_PUBLIC_KEY",
      source,
    },
  ],
} satisfies Provider;
