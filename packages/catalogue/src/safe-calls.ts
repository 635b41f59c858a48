import type { SecretCall, Source } from "./types.ts";

const checked = { checked: "2026-11", basis: "code" } as const;

const secretsManager: Source = { at: "https://unpkg.com/@aws-sdk/client-secrets-manager@3.1164.0/dist-types/models/models_0.d.ts", ...checked };
const keyManagement: Source = { at: "https://unpkg.com/@aws-sdk/client-kms@3.1164.0/dist-types/models/models_0.d.ts", ...checked };
const infisical: Source = { at: "https://unpkg.com/@infisical/sdk@5.0.2/lib/cjs/index.d.ts", ...checked };
const onePassword: Source = { at: "https://unpkg.com/@1password/sdk@0.5.0/dist/secrets.d.ts", ...checked };

/** Calls that take a secret out of the safe it is kept in. */
export const safeCalls: readonly SecretCall[] = [
  {
    names: ["getSecretValue"],
    modules: [], receivers: [], secrets: ["SecretString", "SecretBinary"],
    source: secretsManager,
  },
  {
    names: ["send"],
    command: "GetSecretValueCommand", modules: [], receivers: [], secrets: ["SecretString", "SecretBinary"],
    source: secretsManager,
  },
  {
    names: ["batchGetSecretValue"],
    modules: [], receivers: [], secrets: ["SecretValues"],
    source: secretsManager,
  },
  {
    names: ["send"],
    command: "BatchGetSecretValueCommand", modules: [], receivers: [], secrets: ["SecretValues"],
    source: secretsManager,
  },
  {
    names: ["decrypt", "generateDataKey"],
    modules: ["@aws-sdk/client-kms", "aws-sdk"], receivers: ["kms", "KMS"], secrets: ["Plaintext"],
    source: keyManagement,
  },
  {
    names: ["send"],
    command: "DecryptCommand", modules: [], receivers: [], secrets: ["Plaintext"],
    source: keyManagement,
  },
  {
    names: ["send"],
    command: "GenerateDataKeyCommand", modules: [], receivers: [], secrets: ["Plaintext"],
    source: keyManagement,
  },
  {
    names: ["getParameter"],
    modules: [], receivers: ["ssm"], secrets: ["Parameter", "Parameter.Value"],
    source: { at: "https://unpkg.com/@aws-sdk/client-ssm@3.1169.0/dist-types/models/models_1.d.ts", ...checked },
  },
  {
    names: ["accessSecretVersion"],
    modules: [], receivers: [], secrets: ["0", "0.payload", "0.payload.data", "payload", "payload.data"],
    source: { at: "https://unpkg.com/@google-cloud/secret-manager@6.3.0/build/protos/protos.d.ts", ...checked },
  },
  {
    names: ["getSecret"],
    modules: ["@azure/keyvault-secrets"], receivers: [], secrets: ["value"],
    source: { at: "https://unpkg.com/@azure/keyvault-secrets@4.11.2/dist/esm/secretsModels.d.ts", ...checked },
  },
  {
    names: ["getSecret"],
    modules: ["@infisical/sdk", "infisical-node"], receivers: [], secrets: ["secretValue"],
    source: infisical,
  },
  {
    names: ["listSecrets"],
    modules: ["@infisical/sdk"], receivers: [], secrets: ["secrets"],
    source: infisical,
  },
  {
    names: ["resolve"],
    modules: ["@1password/sdk"], receivers: ["secrets"], secrets: [],
    source: onePassword,
  },
  {
    names: ["resolveAll"],
    modules: ["@1password/sdk"], receivers: ["secrets"], secrets: ["individualResponses"],
    source: onePassword,
  },
  {
    names: ["read"],
    modules: ["node-vault"], receivers: ["vault"], secrets: ["data", "data.data"],
    source: { at: "https://unpkg.com/node-vault@0.12.0/index.d.ts", ...checked },
  },
  {
    names: ["getIDToken"],
    modules: ["@actions/core"], receivers: ["core"], secrets: [],
    source: { at: "https://unpkg.com/@actions/core@3.0.1/lib/core.d.ts", ...checked },
  },
];
