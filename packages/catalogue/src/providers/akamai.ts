import type { Provider } from "../types.ts";

export const akamai = {
  id: "akamai",
  name: "Akamai",
  tokens: [
    {
      id: "akamai-client-secret",
      name: "client secret of an API client (EdgeGrid)",
      kind: "secret",
      // In `.edgerc` it is called no more than `client_secret`; the tokens beside it begin with `akab-`.
      segments: [{ chars: "base64", length: 43 }, "="],
      names: ["client_secret"],
      onlyNear: ["akab-", "akamaiapis.net"],
      grants: "change properties and purge content of the account within the API client's rights, with the tokens beside it",
      revoke: {
        url: "https://techdocs.akamai.com/developer/docs/manage-credentials",
        how: "Deactivate and delete the credential in Identity & Access",
      },
      env: "AKAMAI_CLIENT_SECRET",
      source: {
        at: "https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
