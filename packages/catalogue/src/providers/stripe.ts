import type { Provider, Source } from "../types.ts";

const keys: Source = { at: "https://docs.stripe.com/keys", checked: "2026-11", basis: "vendor" };

const lengths: Source = {
  at: "https://gitlab.com/gitlab-org/gitlab/-/issues/458019",
  checked: "2026-11",
  basis: "observed",
};

const oauth: Source = { at: "https://docs.stripe.com/connect/oauth-reference", checked: "2026-11", basis: "vendor" };

const rollKey = { url: "https://dashboard.stripe.com/apikeys", how: "Roll it under Developers, API keys" };

// 24 characters in old keys, about 100 in those that carry the account.
const body = { chars: "base62", length: [24, 128] } as const;

export const stripe = {
  id: "stripe",
  name: "Stripe",
  tokens: [
    {
      id: "stripe-secret-key",
      name: "secret key",
      kind: "secret",
      segments: ["sk_live_", body],
      grants: "charge, refund and pay out money and read every customer of the account",
      revoke: rollKey,
      env: "STRIPE_API_KEY",
      source: lengths,
    },
    {
      id: "stripe-restricted-key",
      name: "restricted key",
      kind: "secret",
      segments: ["rk_live_", body],
      grants: "use the account within the permissions of the key",
      revoke: rollKey,
      env: "STRIPE_API_KEY",
      source: lengths,
    },
    {
      id: "stripe-test-secret-key",
      name: "secret or restricted key of a test environment",
      kind: "secret",
      segments: [{ oneOf: ["sk_test_", "rk_test_"] }, body],
      grants: "read and change everything in the test environment, webhook endpoints and test customers included",
      revoke: {
        url: "https://dashboard.stripe.com/test/apikeys",
        how: "Roll it under Developers, API keys, in the test environment",
      },
      env: "STRIPE_API_KEY",
      source: keys,
    },
    {
      id: "stripe-organization-key",
      name: "organization key",
      kind: "secret",
      segments: ["sk_org_", { oneOf: ["live_", "test_"] }, body],
      grants: "act in every account of the organization within the permissions of the key",
      revoke: rollKey,
      env: "STRIPE_API_KEY",
      source: keys,
    },
    {
      id: "stripe-ephemeral-key",
      name: "ephemeral key",
      kind: "secret",
      // Base64url of the account, which begins with `acct_1`, and a random part.
      segments: [{ oneOf: ["ek_live_", "ek_test_"] }, "YWNjdF8x", { chars: "base64url", length: [40, 160] }],
      grants: "read and change the one customer or card it was made for until it expires",
      revoke: {
        url: "https://docs.stripe.com/issuing/elements",
        how: "Delete it by `stripe.ephemeralKeys.del(id)`, or wait for it to expire within the hour",
      },
      env: "STRIPE_EPHEMERAL_KEY",
      source: { at: "stripe/stripe-node src/resources/EphemeralKeys.ts", checked: "2026-11", basis: "observed" },
    },
    {
      id: "stripe-webhook-secret",
      name: "webhook signing secret (some other senders use the same prefix)",
      kind: "secret",
      // 32 characters from the dashboard, 64 hexadecimal ones from the command line.
      segments: ["whsec_", { chars: "base62", length: [32, 64] }],
      grants: "send the endpoint events that look as if they came from Stripe",
      revoke: {
        url: "https://dashboard.stripe.com/webhooks",
        how: "Roll the secret of the endpoint under Developers, Webhooks",
      },
      env: "STRIPE_WEBHOOK_SECRET",
      source: { at: "https://docs.stripe.com/webhooks/signature", checked: "2026-11", basis: "vendor" },
    },
    {
      id: "stripe-app-signing-secret",
      name: "signing secret of a Stripe App",
      kind: "secret",
      segments: ["absec_", { chars: "base62", length: [24, 128] }],
      grants: "send the app's backend requests that look as if a user of the dashboard had made them",
      revoke: {
        url: "https://dashboard.stripe.com/apps",
        how: "Roll the signing secret on the details page of the app",
      },
      env: "STRIPE_APP_SECRET",
      source: { at: "https://docs.stripe.com/stripe-apps/build-backend", checked: "2026-11", basis: "observed" },
    },
    {
      id: "stripe-publishable-key",
      name: "publishable key",
      kind: "publishable",
      segments: [{ oneOf: ["pk_live_", "pk_test_"] }, body],
      grants: "start payments in a browser, which is what it is for",
      revoke: rollKey,
      env: "STRIPE_PUBLISHABLE_KEY",
      source: keys,
    },
  ],
  oauth: {
    hosts: [
      "connect.stripe.com/oauth/authorize",
      "connect.stripe.com/oauth/v2/authorize",
      "connect.stripe.com/express/oauth/authorize",
      "connect.stripe.com/oauth/token",
    ],
    separator: " ",
    packages: ["stripe", "passport-stripe"],
    names: ["stripe"],
    scopes: [
      {
        scope: "read_write",
        level: "full",
        grants: "charges, refunds, payouts and settings of the connected account",
        narrower: ["read_only"],
        source: oauth,
      },
      {
        scope: "read_only",
        level: "narrow",
        grants: "reading the connected account",
        narrower: [],
        source: oauth,
      },
    ],
    source: { at: "stripe/stripe-node src/resources/OAuth.ts", checked: "2026-11", basis: "code" },
  },
  webhook: {
    headers: ["stripe-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in stripe-signature", toleranceSeconds: 300 },
    delivery: { field: "id" },
    verifiers: [
      { package: "stripe", call: "webhooks.constructEvent", kind: "call", async: false, failure: "throws" },
      { package: "stripe", call: "webhooks.constructEventAsync", kind: "call", async: true, failure: "throws" },
      { package: "stripe", call: "webhooks.signature.verifyHeader", kind: "call", async: false, failure: "throws" },
      { package: "stripe", call: "webhooks.signature.verifyHeaderAsync", kind: "call", async: true, failure: "throws" },
      { package: "stripe", call: "parseThinEvent", kind: "call", async: false, failure: "throws" },
      { package: "stripe", call: "parseEventNotification", kind: "call", async: false, failure: "throws" },
      { package: "stripe", call: "parseEventNotificationAsync", kind: "call", async: true, failure: "throws" },
    ],
    recommend:
      'stripe.webhooks.constructEvent(rawBody, request.headers["stripe-signature"], process.env.STRIPE_WEBHOOK_SECRET)',
    clues: {
      events: [
        "checkout.session.completed",
        "checkout.session.expired",
        "payment_intent.succeeded",
        "payment_intent.payment_failed",
        "payment_method.attached",
        "setup_intent.succeeded",
        "invoice.paid",
        "invoice.payment_succeeded",
        "invoice.payment_failed",
        "customer.subscription.created",
        "customer.subscription.updated",
        "customer.subscription.deleted",
        "customer.subscription.trial_will_end",
        "charge.refunded",
        "charge.dispute.created",
        "account.application.deauthorized",
      ],
      env: ["STRIPE_WEBHOOK_SECRET", "STRIPE_WEBHOOK_SIGNING_SECRET", "STRIPE_ENDPOINT_SECRET"],
      types: ["Stripe.Event"],
    },
    source: { at: "stripe/stripe-node src/Webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
