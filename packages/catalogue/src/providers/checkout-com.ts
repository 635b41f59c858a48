import type { Provider, Source } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

const sdk: Source = { at: "checkout/checkout-sdk-node src/config.js", checked: "2026-11", basis: "code" };

const revoke = {
  url: "https://dashboard.checkout.com/developers/keys",
  how: "Revoke it under Developers, Keys, and create another",
};

const grants = "take, refund and pay out money and read the customers of the account";

const inBrowser = "turn cards into tokens in a browser, which is what it is for";

export const checkoutCom = {
  id: "checkout-com",
  name: "Checkout.com",
  tokens: [
    {
      id: "checkout-com-secret-key",
      name: "secret key",
      kind: "secret",
      // The 27th character may be a symbol, which is left out.
      segments: ["sk_", { chars: "lowerBase32", length: [26, 27] }],
      onlyNear: ["checkout", "cko"],
      grants,
      revoke,
      env: "CHECKOUT_SECRET_KEY",
      source: sdk,
    },
    {
      id: "checkout-com-sandbox-secret-key",
      name: "secret key of the sandbox",
      kind: "secret",
      segments: ["sk_sbox_", { chars: "lowerBase32", length: [26, 27] }],
      grants: "read and change everything in the sandbox",
      revoke: {
        url: "https://dashboard.sandbox.checkout.com/developers/keys",
        how: "Revoke it under Developers, Keys, and create another",
      },
      env: "CHECKOUT_SECRET_KEY",
      source: sdk,
    },
    {
      id: "checkout-com-previous-secret-key",
      name: "secret key of the previous platform",
      kind: "secret",
      segments: [{ oneOf: ["sk_", "sk_test_"] }, ...uuid],
      onlyNear: ["checkout", "cko"],
      grants,
      revoke,
      env: "CHECKOUT_PREVIOUS_SECRET_KEY",
      source: sdk,
    },
    {
      id: "checkout-com-public-key",
      name: "public key",
      kind: "publishable",
      segments: [{ oneOf: ["pk_", "pk_sbox_"] }, { chars: "lowerBase32", length: [26, 27] }],
      onlyNear: ["checkout", "cko"],
      grants: inBrowser,
      revoke,
      env: "CHECKOUT_PUBLIC_KEY",
      source: sdk,
    },
    {
      id: "checkout-com-previous-public-key",
      name: "public key of the previous platform",
      kind: "publishable",
      segments: [{ oneOf: ["pk_", "pk_test_"] }, ...uuid],
      onlyNear: ["checkout", "cko"],
      grants: inBrowser,
      revoke,
      env: "CHECKOUT_PREVIOUS_PUBLIC_KEY",
      source: sdk,
    },
  ],
} satisfies Provider;
