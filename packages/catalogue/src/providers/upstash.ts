import type { Provider, Source } from "../types.ts";

// The local server's well-known credentials stand there in full.
const docs: Source = { at: "upstash/docs qstash/howto/local-development.mdx", checked: "2026-11", basis: "vendor" };

export const upstash = {
  id: "upstash",
  name: "Upstash",
  tokens: [
    {
      id: "upstash-qstash-token",
      name: "QStash token",
      kind: "secret",
      // JSON in base64 that begins with `{"UserID":`; the public tokens of the local server are shorter.
      segments: ["eyJVc2VySUQiOi", { chars: "base64", length: [86, 180] }],
      grants: "publish messages and schedules in the account's name and read its logs and dead letters",
      revoke: { url: "https://console.upstash.com/qstash", how: "Roll it under QStash, Details" },
      env: "QSTASH_TOKEN",
      source: docs,
    },
    {
      id: "upstash-qstash-signing-key",
      name: "QStash signing key",
      kind: "secret",
      segments: ["sig_", { chars: "base62", length: 28 }],
      onlyNear: ["qstash", "upstash", "current_signing_key", "next_signing_key"],
      grants: "send the application requests that look as if they came from QStash",
      revoke: { url: "https://console.upstash.com/qstash", how: "Roll the signing keys under QStash, Signing Keys" },
      env: "QSTASH_CURRENT_SIGNING_KEY",
      source: docs,
    },
  ],
  webhook: {
    headers: ["upstash-signature"],
    scheme: "jwt",
    encoding: "base64url",
    signed: "a JWT (HS256) whose body is the SHA-256 of {rawBody} and whose sub is {url}",
    timestamp: { at: "nbf and exp in the JWT" },
    delivery: { header: "upstash-message-id" },
    verifiers: [
      { package: "@upstash/qstash", call: "verify", kind: "call", async: true, failure: "throws" },
      {
        package: "@upstash/qstash/nextjs",
        call: "verifySignature",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      {
        package: "@upstash/qstash/nextjs",
        call: "verifySignatureAppRouter",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      {
        package: "@upstash/qstash/nextjs",
        call: "verifySignatureEdge",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      {
        package: "@upstash/qstash/dist/nextjs",
        call: "verifySignature",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      { package: "@upstash/qstash/h3", call: "verifySignatureH3", kind: "wrapper", async: false, failure: "responds" },
      {
        package: "@upstash/qstash/nuxt",
        call: "verifySignatureNuxt",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      {
        package: "@upstash/qstash/svelte",
        call: "verifySignatureSvelte",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      {
        package: "@upstash/qstash/solidjs",
        call: "verifySignatureSolidjs",
        kind: "wrapper",
        async: false,
        failure: "responds",
      },
      { package: "@upstash/workflow/nextjs", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "@upstash/workflow/hono", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "@upstash/workflow/express", call: "serve", kind: "wrapper", async: false, failure: "responds" },
    ],
    recommend: "await receiver.verify({ signature, body: rawBody, url })",
    clues: {
      events: ["upstash-message-id", "upstash-retried", "upstash-schedule-id", "upstash-caller-ip"],
      env: ["QSTASH_CURRENT_SIGNING_KEY", "QSTASH_NEXT_SIGNING_KEY"],
    },
    source: { at: "upstash/qstash-js src/receiver.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
