import type { Provider } from "../types.ts";

export const openshift = {
  id: "openshift",
  name: "OpenShift",
  tokens: [
    {
      id: "openshift-token",
      name: "OAuth access token",
      kind: "secret",
      // 256 random bits. The name of the object that stands for a token has the same form: it is the token's hash.
      segments: ["sha256~", { chars: "base64url", length: 43 }],
      grants: "do in the cluster what its user may",
      revoke: {
        url: "https://docs.okd.io/latest/authentication/managing-oauth-access-tokens.html",
        how: "Delete its object with `oc delete useroauthaccesstokens`",
      },
      env: "OPENSHIFT_TOKEN",
      source: { at: "openshift/oauth-server pkg/osinserver/tokengen.go", checked: "2026-12", basis: "code" },
    },
  ],
} satisfies Provider;
