import type { Provider } from "../types.ts";

export const commercetools = {
  id: "commercetools",
  name: "commercetools",
  tokens: [
    {
      id: "commercetools-client-secret",
      name: "secret of an API client",
      kind: "secret",
      segments: [{ chars: "base64url", length: 32 }],
      names: [
        "ctp_client_secret",
        "commercetools_client_secret",
        "commercetools_secret",
        "commercetools_api_client_secret",
        "commercetools_admin_client_secret",
        "commerce_tools_client_secret",
        "ctp_admin_client_secret",
      ],
      grants: "read customers and orders and change the project within the scopes of the API client",
      revoke: {
        url: "https://docs.commercetools.com/merchant-center/api-clients",
        how: "Delete the API client under Settings, Developer settings, and make another",
      },
      env: "CTP_CLIENT_SECRET",
      source: {
        at: "commercetools/connect-application-kit application-templates/javascript/job/src/validators/env.validators.js",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
