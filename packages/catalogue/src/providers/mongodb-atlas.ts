import type { Provider } from "../types.ts";

const grants = "manage the organization's or project's clusters, database users and backups, within its roles";

export const mongodbAtlas = {
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  tokens: [
    {
      id: "mongodb-atlas-service-secret",
      name: "client secret of a service account",
      kind: "secret",
      segments: ["mdb_sa_sk_", { chars: "base64url", length: 40 }],
      grants,
      revoke: {
        url: "https://www.mongodb.com/docs/atlas/api/service-accounts/rotate-service-account-secrets/",
        how: "Generate a new secret for the service account and revoke this one",
      },
      env: "MONGODB_ATLAS_CLIENT_SECRET",
      source: {
        at: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mongodb-atlas-private-key",
      name: "private key of a programmatic API key",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: [
        "mongodb_atlas_private_key",
        "mongodb_atlas_private_api_key",
        "mongodb_atlas_api_private_key",
        "mongo_atlas_private_key",
        "mongodbatlas_private_key",
        "atlas_private_key",
        "atlas_private_api_key",
        "atlas_api_private_key",
      ],
      grants,
      revoke: {
        url: "https://cloud.mongodb.com",
        how: "Delete the API key under Access Manager, Applications, API Keys",
      },
      env: "MONGODB_ATLAS_PRIVATE_API_KEY",
      source: {
        at: "https://github.com/santhsecurity/keyhog/blob/main/detectors/mongodb-atlas-api-key.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
