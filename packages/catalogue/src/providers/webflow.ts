import type { Provider } from "../types.ts";

export const webflow = {
  id: "webflow",
  name: "Webflow",
  tokens: [
    {
      id: "webflow-api-token",
      name: "site token or OAuth access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "webflow_api_token",
        "webflow_token",
        "webflow_site_token",
        "webflow_access_token",
        "webflow_api_key",
        "webflow_site_api_token",
        "webflow_auth_token",
      ],
      grants: "read and change the sites, collections and form submissions within the token's scopes",
      revoke: {
        url: "https://developers.webflow.com/data/reference/authentication/site-token",
        how: "Revoke it under Apps & integrations of the site's settings",
      },
      env: "WEBFLOW_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/webflow/webflow.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
