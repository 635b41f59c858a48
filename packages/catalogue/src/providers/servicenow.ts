import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at:
    "https://www.servicenow.com/docs/bundle/zurich-platform-security/page/administer/security/concept/c_OAuthApplications.html",
  checked: "2026-11",
  basis: "observed",
};

export const servicenow = {
  id: "servicenow",
  name: "ServiceNow",
  tokens: [],
  oauth: {
    hosts: ["*.service-now.com/oauth_auth.do", "*.service-now.com/oauth_token.do"],
    separator: " ",
    packages: [],
    names: ["servicenow", "service-now"],
    scopes: [
      {
        scope: "useraccount",
        level: "sensitive",
        grants: "everything the user may do, which is what the vendor gives unless scopes were set up",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
} satisfies Provider;
