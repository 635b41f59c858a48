import type { Provider, Source } from "../types.ts";

// From 32 bytes of Ed25519 to 16,384 bits of RSA, with room for indentation, escaped line ends and quotes.
const body = { chars: "pem", length: [60, 14_000] } as const;

// Line ends between header lines, escaped or quoted.
const between = { chars: "pem", length: [1, 24] } as const;

const pkcs1: Source = {
  at: "https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2",
  checked: "2026-11",
  basis: "vendor",
};

const pkcs8: Source = {
  at: "https://www.rfc-editor.org/rfc/rfc7468#section-10",
  checked: "2026-11",
  basis: "vendor",
};

const replace = {
  url: "https://docs.openssl.org/master/man1/openssl-genpkey/",
  how: "Make a new key pair and take the public key or the certificate of this one out wherever it is trusted",
};

const grants = "sign and decrypt as its owner: pose as the site, sign in to servers or issue tokens, wherever its public half is trusted";
const locked = `${grants}, as soon as the passphrase is known or guessed`;

export const pem = {
  id: "pem",
  name: "PEM",
  tokens: [
    {
      id: "pem-rsa-private-key",
      name: "RSA private key",
      kind: "secret",
      segments: ["-----BEGIN RSA PRIVATE KEY-----", body, "-----END RSA PRIVATE KEY-----"],
      structure: "pem-key",
      grants,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: pkcs1,
    },
    {
      id: "pem-ec-private-key",
      name: "EC private key",
      kind: "secret",
      segments: ["-----BEGIN EC PRIVATE KEY-----", body, "-----END EC PRIVATE KEY-----"],
      structure: "pem-key",
      grants,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: { at: "https://www.rfc-editor.org/rfc/rfc5915", checked: "2026-11", basis: "vendor" },
    },
    {
      id: "pem-dsa-private-key",
      name: "DSA private key",
      kind: "secret",
      segments: ["-----BEGIN DSA PRIVATE KEY-----", body, "-----END DSA PRIVATE KEY-----"],
      structure: "pem-key",
      grants,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: {
        at: "https://docs.openssl.org/master/man1/openssl-dsa/",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "pem-private-key",
      name: "private key",
      kind: "secret",
      segments: ["-----BEGIN PRIVATE KEY-----", body, "-----END PRIVATE KEY-----"],
      structure: "pem-key",
      grants,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: pkcs8,
    },
    {
      id: "pem-encrypted-private-key",
      name: "private key (encrypted)",
      kind: "secret",
      segments: ["-----BEGIN ENCRYPTED PRIVATE KEY-----", body, "-----END ENCRYPTED PRIVATE KEY-----"],
      structure: "pem-key",
      grants: locked,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: { at: "https://www.rfc-editor.org/rfc/rfc7468#section-11", checked: "2026-11", basis: "vendor" },
    },
    {
      id: "pem-encrypted-legacy-private-key",
      name: "private key (encrypted, with header lines)",
      kind: "secret",
      segments: [
        { oneOf: ["-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----", "-----BEGIN DSA PRIVATE KEY-----"] },
        between,
        "Proc-Type: 4,ENCRYPTED",
        between,
        "DEK-Info: ",
        { oneOf: ["AES-128-CBC,", "AES-192-CBC,", "AES-256-CBC,", "DES-EDE3-CBC,", "DES-CBC,"] },
        body,
        { oneOf: ["-----END RSA PRIVATE KEY-----", "-----END EC PRIVATE KEY-----", "-----END DSA PRIVATE KEY-----"] },
      ],
      structure: "pem-key",
      grants: locked,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: {
        at: "https://docs.openssl.org/master/man3/PEM_read_bio_PrivateKey/#pem-encryption-format",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "pem-openssh-private-key",
      name: "OpenSSH private key",
      kind: "secret",
      segments: ["-----BEGIN OPENSSH PRIVATE KEY-----", body, "-----END OPENSSH PRIVATE KEY-----"],
      structure: "openssh-key",
      grants: "sign in to every server, and push to every repository, that knows its public half, unless it has a passphrase",
      revoke: {
        url: "https://man.openbsd.org/ssh-keygen",
        how: "Make a new key and take the public half of this one out of `authorized_keys` and of accounts",
      },
      env: "SSH_PRIVATE_KEY",
      source: { at: "openssh/openssh-portable PROTOCOL.key", checked: "2026-11", basis: "code" },
    },
    {
      id: "pem-encoded-private-key",
      name: "private key in base64",
      kind: "secret",
      // What `-----BEGIN PRIVATE KEY-----` and its siblings become: `client-key-data`, `tls.key`, variables of build services.
      segments: [
        {
          oneOf: [
            "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t",
            "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0t",
            "LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t",
            "LS0tLS1CRUdJTiBEU0EgUFJJVkFURSBLRVktLS0t",
            "LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRVktLS0t",
            "LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0t",
          ],
        },
        { chars: "base64", length: [80, 20_000] },
      ],
      structure: "encoded-pem-key",
      grants,
      revoke: replace,
      env: "PRIVATE_KEY",
      source: { ...pkcs8, checked: "2026-12" },
    },
  ],
} satisfies Provider;
