import type { Provider } from "../types.ts";

export const inngest = {
  id: "inngest",
  name: "Inngest",
  tokens: [
    {
      id: "inngest-signing-key",
      name: "signing key",
      kind: "secret",
      // The word in the middle is the kind of environment; the rest is read as hexadecimal.
      segments: ["signkey-", { oneOf: ["prod-", "branch-", "test-"] }, { chars: "hex", length: 64 }],
      grants: "run the app's functions with input of their own making and use Inngest's API for the environment",
      revoke: {
        url: "https://www.inngest.com/docs/platform/manage/rotating-keys",
        how: "Create a new signing key on the Signing keys page and rotate to it",
      },
      env: "INNGEST_SIGNING_KEY",
      source: { at: "inngest/inngest-js packages/inngest/src/helpers/strings.ts", checked: "2026-11", basis: "code" },
    },
  ],
  webhook: {
    headers: ["x-inngest-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}{timestamp}",
    timestamp: { at: "t= in x-inngest-signature", toleranceSeconds: 300 },
    verifiers: [
      { package: "inngest/next", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/express", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/hono", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/fastify", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/koa", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/h3", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/nuxt", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/remix", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/sveltekit", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/astro", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/lambda", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/cloudflare", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/edge", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/node", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/bun", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/nitro", call: "serve", kind: "wrapper", async: false, failure: "responds" },
      { package: "inngest/deno/fresh", call: "serve", kind: "wrapper", async: false, failure: "responds" },
    ],
    recommend: "serve({ client: inngest, functions })",
    clues: {
      events: ["inngest/function.failed", "inngest/function.finished", "x-inngest-signature"],
      env: ["INNGEST_SIGNING_KEY"],
    },
    source: {
      at: "inngest/inngest-js packages/inngest/src/components/InngestCommHandler.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
