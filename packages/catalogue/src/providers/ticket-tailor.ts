import type { Provider } from "../types.ts";

export const ticketTailor = {
  id: "ticket-tailor",
  name: "Ticket Tailor",
  tokens: [
    {
      id: "ticket-tailor-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        "sk_",
        { chars: "digits", length: 4 },
        "_",
        { chars: "digits", length: 6 },
        "_",
        { chars: "hex", length: 32 },
      ],
      grants: "read and change events, orders and the data of those who bought tickets",
      revoke: { url: "https://www.tickettailor.com/developers", how: "Delete it under Box office settings, API" },
      env: "TICKET_TAILOR_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/tickettailor/tickettailor.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
