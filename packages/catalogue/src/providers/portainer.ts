import type { Provider } from "../types.ts";

export const portainer = {
  id: "portainer",
  name: "Portainer",
  tokens: [
    {
      id: "portainer-access-token",
      name: "access token",
      kind: "secret",
      segments: ["ptr_", { chars: "base64", length: [40, 60] }],
      grants: "manage the containers, volumes and clusters its user can, and so run anything on their hosts",
      revoke: { url: "https://docs.portainer.io/api/access", how: "Remove it under Access tokens in My account" },
      env: "PORTAINER_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/portainertoken/portainertoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
