import type { Provider } from "../types.ts";

export const putty = {
  id: "putty",
  name: "PuTTY",
  tokens: [
    {
      id: "putty-private-key",
      name: "private key file",
      kind: "secret",
      // What stands before it in the file is public: the kind of key, a comment, the public half.
      segments: ["Private-Lines: ", { chars: "pem", length: [40, 12_000] }, "Private-MAC: ", { chars: "hex", length: [40, 64] }],
      structure: "putty-key",
      grants: "sign in to every server that knows its public half, unless it has a passphrase",
      revoke: {
        url: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html",
        how: "Make a new key and take the public half of this one out of `authorized_keys` and of accounts",
      },
      env: "SSH_PRIVATE_KEY",
      source: {
        at: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
        checked: "2026-11",
        basis: "vendor",
      },
    },
  ],
} satisfies Provider;
