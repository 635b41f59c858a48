import type { Provider, Segment } from "../types.ts";

// The vendor's code knows the prefixes; that a UUID follows is what is seen.
const uuid: readonly Segment[] = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
];

export const axiom = {
  id: "axiom",
  name: "Axiom",
  tokens: [
    {
      id: "axiom-api-token",
      name: "API token",
      kind: "secret",
      segments: ["xaat-", ...uuid],
      grants: "write to the datasets of the organization or query them, within the token's permissions",
      revoke: { url: "https://app.axiom.co/settings/api-tokens", how: "Delete or regenerate it under Settings, API tokens" },
      env: "AXIOM_TOKEN",
      source: { at: "axiomhq/axiom-go axiom/axiom_test.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "axiom-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["xapt-", ...uuid],
      grants: "do everything its user can in the organization",
      revoke: { url: "https://app.axiom.co/profile", how: "Delete it in the user's profile" },
      env: "AXIOM_TOKEN",
      source: { at: "axiomhq/axiom-go axiom/axiom_test.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
