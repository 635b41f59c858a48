import type { Provider, Source } from "../types.ts";

const members: Source = { at: "https://www.rfc-editor.org/rfc/rfc7518#section-6", checked: "2026-11", basis: "vendor" };

const replace = {
  url: "https://www.rfc-editor.org/rfc/rfc7517#section-9.1",
  how: "Make a new key with another `kid`, and take this one out of the key set once no token signed with it is in use",
};

export const jwk = {
  id: "jwk",
  name: "JWK",
  tokens: [
    {
      id: "jwk-private-key",
      name: "private key (member `d`)",
      kind: "secret",
      // 32 bytes of a curve to 4,096 bits of RSA. In source code the quotes may be escaped.
      segments: [{ chars: "base64url", length: [43, 690] }],
      names: ['"d"', '"d\\"'],
      onlyNear: ['"kty"', '"kty\\"', '"crv"', '"crv\\"', '"AQAB"', '"AQAB\\"', '"qi"', '"qi\\"', '"kid"', '"kid\\"'],
      grants: "sign tokens that everyone who trusts its public half accepts, or decrypt what is sent to it",
      revoke: replace,
      env: "PRIVATE_JWK",
      source: members,
    },
    {
      id: "jwk-symmetric-key",
      name: "symmetric key (member `k`)",
      kind: "secret",
      segments: [{ chars: "base64url", length: [22, 690] }],
      names: ['"k"', '"k\\"'],
      onlyNear: ['"oct"', '"oct\\"'],
      grants: "sign and check tokens, or encrypt and decrypt, in the name of everyone who shares it",
      revoke: replace,
      env: "SECRET_JWK",
      source: members,
    },
  ],
} satisfies Provider;
