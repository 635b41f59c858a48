import type { Provider } from "../types.ts";

export const pgp = {
  id: "pgp",
  name: "OpenPGP",
  tokens: [
    {
      id: "pgp-private-key",
      name: "private key block",
      kind: "secret",
      segments: [
        "-----BEGIN PGP PRIVATE KEY BLOCK-----",
        { chars: "armour", length: [100, 20_000] },
        "-----END PGP PRIVATE KEY BLOCK-----",
      ],
      structure: "pgp-key",
      grants: "sign commits, packages and mail as its owner and read what is encrypted to it, unless it has a passphrase",
      revoke: {
        url: "https://www.gnupg.org/documentation/manuals/gnupg/OpenPGP-Key-Management.html",
        how: "Publish its revocation certificate, made with `gpg --gen-revoke`, and take the key out where it is trusted",
      },
      env: "GPG_PRIVATE_KEY",
      source: { at: "https://www.rfc-editor.org/rfc/rfc9580#section-6.2", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
