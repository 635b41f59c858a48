import type { UnnamedSecret } from "./types.ts";

/** Secrets of any vendor: no form of their own, told by the name or the place they stand at. */
export const unnamedSecrets: readonly UnnamedSecret[] = [
  {
    id: "unnamed-password",
    name: "password",
    where: "the value of a name that ends in a password's, in code and configuration",
    grants: "sign in wherever the password is accepted",
    revoke: "Change the password",
    env: "PASSWORD",
  },
  {
    id: "unnamed-password-hash",
    name: "hash of a password",
    where: "the line of a user in a system's own file of passwords, such as `shadow` and `.htpasswd`",
    grants: "find the password by trying out likely ones, as fast as their machine can",
    revoke: "Change the password",
    env: "PASSWORD_HASH",
  },
  {
    id: "unnamed-secret",
    name: "secret",
    where: "the value of a name that ends in `secret`",
    grants: "sign or decrypt in the name of whoever the secret belongs to",
    revoke: "Rotate the secret where it was made",
    env: "SECRET",
  },
  {
    id: "unnamed-key",
    name: "secret key",
    where: "the value of a name that ends in a secret key's, such as `api_key` and `signingKey`",
    grants: "call the service in the name of whoever the key belongs to",
    revoke: "Revoke the key where it was issued",
    env: "API_KEY",
  },
  {
    id: "unnamed-token",
    name: "token",
    where: "the value of a name that ends in a token's",
    grants: "act in the name of whoever the token belongs to",
    revoke: "Revoke the token where it was issued",
    env: "TOKEN",
  },
  {
    id: "unnamed-bearer-token",
    name: "bearer token",
    where: "what follows `Bearer` in a header",
    grants: "send requests in the name of whoever the token belongs to",
    revoke: "Revoke the token where it was issued",
    env: "TOKEN",
  },
  {
    id: "unnamed-basic-credentials",
    name: "user name and password in base64",
    where: "what follows `Basic` in a header",
    grants: "decode them and sign in",
    revoke: "Change the password",
    env: "PASSWORD",
  },
  {
    id: "unnamed-url-password",
    name: "password in a URL",
    where: "between `:` and `@` before the host of a URL",
    grants: "sign in to the host; URLs end up in logs, histories and error reports",
    revoke: "Change the password",
    env: "PASSWORD",
  },
];
