import type { Provider } from "../types.ts";

export const gong = {
  id: "gong",
  name: "Gong",
  tokens: [],
  webhook: {
    headers: ["authorization"],
    scheme: "jwt",
    signed: "a JWT (RS256) whose webhook_url is {url} and whose body_sha256 is the SHA-256 of {rawBody}",
    timestamp: { at: "exp in the JWT" },
    verifiers: [],
    recommend: 'await jwtVerify(token, await importSPKI(publicKey, "RS256"))',
    clues: { events: ["callData", "body_sha256"], env: ["GONG_PUBLIC_KEY", "GONG_WEBHOOK_PUBLIC_KEY"] },
    source: { at: "https://help.gong.io/docs/create-a-webhook-rule", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
