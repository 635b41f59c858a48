import type { Provider, Source } from "../types.ts";

const appKeys: Source = {
  at: "https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/customer_io_track_keys",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = {
  url: "https://fly.customer.io/settings/api_credentials",
  how: "Delete the key under Account settings, API credentials",
};

export const customerIo = {
  id: "customer-io",
  name: "Customer.io",
  tokens: [
    {
      id: "customer-io-app-api-key",
      name: "App API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "customerio_app_api_key",
        "customerio_app_key",
        "customerio_app_token",
        "customerio_app_api_token",
        "customer_io_app_api_key",
        "customer_io_app_key",
        "customer_io_app_token",
        "customer_io_bearer_token",
      ],
      grants: "send messages to and read the data of every person in the workspace",
      revoke: deleteKey,
      env: "CUSTOMERIO_APP_API_KEY",
      source: appKeys,
    },
    {
      id: "customer-io-track-api-key",
      name: "Track API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 20 }],
      names: [
        "customerio_api_key",
        "customerio_track_api_key",
        "customerio_tracking_api_key",
        "customerio_track_key",
        "customerio_apikey",
        "customer_io_api_key",
        "customer_io_track_api_key",
        "customer_io_tracking_api_key",
        "customer_io_track_key",
      ],
      calls: [{ name: "TrackClient", argument: 1 }, { name: "CustomerIO", argument: 1 }],
      grants: "change and delete people and send events in the workspace, together with the site id",
      revoke: deleteKey,
      env: "CUSTOMERIO_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/customerio/customerio.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
