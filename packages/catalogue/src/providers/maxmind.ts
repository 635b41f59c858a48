import type { Provider } from "../types.ts";

const revoke = {
  url: "https://www.maxmind.com/en/accounts/current/license-key",
  how: "Delete it under Manage license keys",
};

const grants = "download the databases the account pays for and use up its web services";

export const maxmind = {
  id: "maxmind",
  name: "MaxMind",
  tokens: [
    {
      id: "maxmind-license-key",
      name: "license key",
      kind: "secret",
      segments: [{ chars: "base62", length: 6 }, "_", { chars: "base62", length: 29 }, "_mmk"],
      grants,
      revoke,
      env: "GEOIPUPDATE_LICENSE_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/maxmindlicense/v2/maxmindlicense_v2.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "maxmind-legacy-license-key",
      name: "license key (16 characters)",
      kind: "secret",
      segments: [{ chars: "base62", length: 16 }],
      names: [
        "maxmind_license_key",
        "maxmind_licence_key",
        "maxmind_key",
        "maxmind_license",
        "geoipupdate_license_key",
        "geoip_license_key",
        "maxmind_api_key",
        "maxmind_geoip_license_key",
        "geolite2_license_key",
        "geolite_license_key",
      ],
      calls: [{ name: "geoip2.webservice.Client", argument: 1 }],
      grants,
      revoke,
      env: "GEOIPUPDATE_LICENSE_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/maxmindlicense/v1/maxmindlicense.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
