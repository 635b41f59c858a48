import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "calcom/cal.com packages/features/ee/api-keys/lib/apiKeys.ts",
  checked: "2026-11",
  basis: "code",
};

const revoke = { url: "https://app.cal.com/settings/developer/api-keys", how: "Revoke it under Developer, API keys" };

const grants = "read and change the bookings, event types and schedules of its user";

export const calCom = {
  id: "cal-com",
  name: "Cal.com",
  tokens: [
    {
      id: "cal-com-api-key",
      name: "API key",
      kind: "secret",
      segments: ["cal_live_", { chars: "hex", length: 32 }],
      grants,
      revoke,
      env: "CAL_API_KEY",
      source,
    },
    {
      id: "cal-com-self-hosted-api-key",
      name: "API key of another instance",
      kind: "secret",
      segments: ["cal_", { chars: "hex", length: 32 }],
      onlyNear: ["cal.com", "calcom", "cal_api"],
      grants,
      revoke,
      env: "CAL_API_KEY",
      source,
    },
  ],
  webhook: {
    headers: ["x-cal-signature-256"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: ["BOOKING_CREATED", "BOOKING_CANCELLED", "BOOKING_RESCHEDULED", "triggerEvent"],
      env: ["CAL_WEBHOOK_SECRET", "CALCOM_WEBHOOK_SECRET"],
    },
    source: { at: "calcom/cal.com packages/features/webhooks/lib/sendPayload.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
