import type { Provider } from "../types.ts";

export const nuget = {
  id: "nuget",
  name: "NuGet",
  tokens: [
    {
      id: "nuget-api-key",
      name: "API key",
      kind: "secret",
      // Lower-case base32; its first two bytes are always `v4`.
      segments: ["oy2", { chars: "base36", length: 43 }],
      grants: "publish and unlist packages, within the key's scopes",
      revoke: { url: "https://www.nuget.org/account/apikeys", how: "Delete or regenerate it under API Keys" },
      env: "NUGET_API_KEY",
      source: {
        at: "NuGet/NuGetGallery src/NuGetGallery.Services/Authentication/ApiKeyV4.cs",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
