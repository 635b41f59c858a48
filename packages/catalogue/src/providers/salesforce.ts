import type { Provider, Source } from "../types.ts";

const rotate = {
  url: "https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm",
  how: "Rotate the consumer key and secret under Manage Consumer Details of the app",
};

const scopes: Source = {
  at: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm",
  checked: "2026-11",
  basis: "vendor",
};

export const salesforce = {
  id: "salesforce",
  name: "Salesforce",
  tokens: [
    {
      id: "salesforce-access-token",
      name: "access token or session id",
      kind: "secret",
      // The id of the organization, then the key of the session.
      segments: ["00D", { chars: "base62", length: 12 }, "!", { chars: "percent", length: [90, 512] }],
      grants: "read and change the organization's records as the user until the session ends",
      revoke: {
        url: "https://help.salesforce.com/s/articleView?id=sf.security_user_sessions.htm",
        how: "End the session under Setup, Session Management",
      },
      env: "SF_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/salesforce/salesforce.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "salesforce-refresh-token",
      name: "refresh token",
      kind: "secret",
      segments: ["5Aep861", { chars: "percent", length: [60, 256] }],
      grants: "obtain new sessions of the user, given the app's consumer key, until it is revoked",
      revoke: {
        url: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm",
        how: "Post it to `/services/oauth2/revoke`, or revoke it under Setup, OAuth Usage",
      },
      env: "SALESFORCE_REFRESH_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/salesforcerefreshtoken/salesforcerefreshtoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "salesforce-consumer-secret",
      name: "consumer secret of a connected app",
      kind: "secret",
      segments: [{ chars: "upperHex", length: 64 }],
      names: [
        "salesforce_client_secret",
        "salesforce_consumer_secret",
        "salesforce_oauth_client_secret",
        "salesforce_secret",
        "sfdc_client_secret",
        "sfdc_consumer_secret",
        "sf_client_secret",
        "sf_consumer_secret",
        "auth_salesforce_secret",
      ],
      grants: "pose as the connected app and exchange refresh tokens of its users, or log in as its own user",
      revoke: rotate,
      env: "SALESFORCE_CLIENT_SECRET",
      source: {
        at: "https://github.com/NangoHQ/nango/blob/master/packages/providers/providers.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "salesforce-consumer-secret-legacy",
      name: "consumer secret of an old connected app",
      kind: "secret",
      segments: [{ chars: "digits", length: 19 }],
      names: [
        "salesforce_client_secret",
        "salesforce_consumer_secret",
        "salesforce_oauth_client_secret",
        "salesforce_secret",
        "sfdc_client_secret",
        "sfdc_consumer_secret",
        "sf_client_secret",
        "sf_consumer_secret",
        "auth_salesforce_secret",
      ],
      grants: "pose as the connected app and exchange refresh tokens of its users, or log in as its own user",
      revoke: rotate,
      env: "SALESFORCE_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/salesforceoauth2/salesforceoauth2.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: [
      "login.salesforce.com/services/oauth2",
      "test.salesforce.com/services/oauth2",
      "*.my.salesforce.com/services/oauth2",
    ],
    separator: " ",
    packages: ["jsforce", "passport-forcedotcom", "next-auth/providers/salesforce", "@auth/core/providers/salesforce"],
    names: ["salesforce", "sfdc"],
    scopes: [
      {
        scope: "full",
        level: "full",
        grants: "everything the user can reach: it holds every other scope but refresh_token",
        narrower: ["api", "id"],
        source: scopes,
      },
      {
        scope: "web",
        level: "full",
        grants: "signing in to the web interface with the token",
        narrower: ["id"],
        source: scopes,
      },
      {
        scope: "api",
        level: "sensitive",
        grants: "reading and writing all data the user can reach, through the API",
        narrower: ["chatter_api", "cdp_query_api", "id"],
        source: scopes,
      },
      {
        scope: "pardot_api",
        level: "sensitive",
        grants: "all services of Account Engagement, the only scope of that API",
        narrower: [],
        source: scopes,
      },
      {
        scope: "Full",
        level: "full",
        grants: "everything the user can reach: it holds every other scope but refresh_token",
        narrower: ["Api", "Basic"],
        source: scopes,
      },
      {
        scope: "Web",
        level: "full",
        grants: "signing in to the web interface with the token",
        narrower: ["Basic"],
        source: scopes,
      },
      {
        scope: "Api",
        level: "sensitive",
        grants: "reading and writing all data the user can reach, through the API",
        narrower: ["Basic"],
        source: scopes,
      },
      { scope: "id", level: "narrow", grants: "the identity of the user", narrower: [], source: scopes },
      { scope: "chatter_api", level: "narrow", grants: "Chatter only", narrower: [], source: scopes },
      { scope: "cdp_query_api", level: "narrow", grants: "queries of Data Cloud only", narrower: [], source: scopes },
      { scope: "Basic", level: "narrow", grants: "the identity of the user", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: [],
    scheme: "mtls",
    signed: "nothing: Salesforce shows a client certificate; OrganizationId in the body proves nothing by itself",
    delivery: { field: "Notification.Id" },
    verifiers: [],
    recommend: "request.socket.authorized",
    clues: { events: ["ActionId", "EnterpriseUrl", "PartnerUrl", "sObject"], env: ["SALESFORCE_ORG_ID"] },
    source: {
      at: "https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_om_outboundmessaging_security.htm",
      checked: "2026-11",
      basis: "vendor",
    },
  },
} satisfies Provider;
