import type { Provider } from "../types.ts";

export const uploadthing = {
  id: "uploadthing",
  name: "UploadThing",
  tokens: [
    {
      id: "uploadthing-token",
      name: "token",
      kind: "secret",
      // The base64 of JSON that begins with {"apiKey":"sk_.
      segments: ["eyJhcGlLZXkiOiJza19", { chars: "base64", length: [120, 400] }],
      grants: "upload, read and delete the files of the app",
      revoke: { url: "https://uploadthing.com/dashboard", how: "Delete the API key on the app's API Keys page" },
      env: "UPLOADTHING_TOKEN",
      source: {
        at: "pingdotgg/uploadthing packages/uploadthing/src/_internal/shared-schemas.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
