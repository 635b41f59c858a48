import type { Provider } from "../types.ts";

export const ibmCloud = {
  id: "ibm-cloud",
  name: "IBM Cloud",
  tokens: [
    {
      id: "ibm-cloud-api-key",
      name: "IAM API key",
      kind: "secret",
      segments: [{ chars: "base64url", length: 44 }],
      names: [
        "ibmcloud_api_key",
        "ibmcloud_apikey",
        "ibm_cloud_api_key",
        "ibm_api_key",
        "ibm_iam_api_key",
        "ibm_cos_api_key",
        "ibm_watson_api_key",
        "watson_api_key",
        "watson_iam_apikey",
        "watsonx_api_key",
        "watsonx_apikey",
        "bluemix_api_key",
      ],
      grants: "sign in as the user or service ID and use all of its access in the account",
      revoke: {
        url: "https://cloud.ibm.com/iam/apikeys",
        how: "Lock and delete it under Access (IAM), API keys",
      },
      env: "IBMCLOUD_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/ibmclouduserkey/ibmclouduserkey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
