import type { Provider } from "../types.ts";

export const backblaze = {
  id: "backblaze",
  name: "Backblaze",
  tokens: [
    {
      id: "backblaze-application-key",
      name: "B2 application key",
      kind: "secret",
      // The digit is the cluster's.
      segments: ["K00", { chars: "digits", length: 1 }, { chars: "base64", length: 27 }],
      onlyNear: ["backblaze", "b2_", "b2-", "application_key", "applicationkey", "secret_access_key", "secretaccesskey"],
      grants: "read and, within the key's capabilities, change and delete the files of the account's buckets",
      revoke: { url: "https://secure.backblaze.com/app_keys.htm", how: "Delete it under Application Keys" },
      env: "B2_APPLICATION_KEY",
      source: { at: "Backblaze/b2-sdk-python doc/source/glossary.rst", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
