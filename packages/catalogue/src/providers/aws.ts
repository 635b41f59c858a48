import type { Provider, Source } from "../types.ts";

const identifiers: Source = {
  at: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  checked: "2026-11",
  basis: "vendor",
};

const accessKeys: Source = {
  at: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  checked: "2026-11",
  basis: "vendor",
};

const bedrock: Source = {
  at: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = {
  url: "https://console.aws.amazon.com/iam/home#/security_credentials",
  how: "Deactivate and delete the access key in IAM",
};

export const aws = {
  id: "aws",
  name: "AWS",
  tokens: [
    {
      id: "aws-access-key-id",
      name: "access key id",
      kind: "secret",
      // After the prefix, base32 of the account id and a serial number.
      segments: ["AKIA", { chars: "base32", length: 16 }],
      grants: "act as the IAM user as soon as the secret key beside it is known too",
      revoke: deleteKey,
      env: "AWS_ACCESS_KEY_ID",
      source: identifiers,
    },
    {
      id: "aws-temporary-access-key-id",
      name: "temporary access key id",
      kind: "secret",
      segments: ["ASIA", { chars: "base32", length: 16 }],
      grants: "act as the role until the session ends as soon as the secret key and session token beside it are known too",
      revoke: {
        url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
        how: "Revoke the active sessions of the role in IAM",
      },
      env: "AWS_ACCESS_KEY_ID",
      source: identifiers,
    },
    {
      id: "aws-secret-access-key",
      name: "secret access key",
      kind: "secret",
      segments: [{ chars: "base64", length: 40 }],
      names: ["aws_secret_access_key", "aws_secret_key", "secret_access_key"],
      grants: "act as the IAM user or role it belongs to",
      revoke: deleteKey,
      env: "AWS_SECRET_ACCESS_KEY",
      source: accessKeys,
    },
    {
      id: "aws-bedrock-api-key",
      name: "long-term Bedrock API key",
      kind: "secret",
      segments: ["ABSK", { chars: "base64", length: [109, 269] }],
      grants: "call Bedrock models at the account's cost",
      revoke: {
        url: "https://console.aws.amazon.com/bedrock/home#/api-keys",
        how: "Reset or delete the service-specific credential of its IAM user",
      },
      env: "AWS_BEARER_TOKEN_BEDROCK",
      source: bedrock,
    },
    {
      id: "aws-bedrock-short-term-api-key",
      name: "short-term Bedrock API key",
      kind: "secret",
      segments: ["bedrock-api-key-", { chars: "base64", length: [100, 2_000] }],
      grants: "call Bedrock models at the account's cost for up to twelve hours",
      revoke: {
        url: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
        how: "Revoke the session of the identity that made it",
      },
      env: "AWS_BEARER_TOKEN_BEDROCK",
      source: bedrock,
    },
  ],
  webhook: {
    headers: ["x-amz-sns-message-type"],
    scheme: "public-key",
    algorithm: "rsa-sha256",
    encoding: "base64",
    signed: "the message's fields and values, line by line",
    timestamp: { at: "Timestamp in the body" },
    verifiers: [
      { package: "sns-validator", call: "validate", kind: "call", async: true, failure: "throws" },
      { package: "sns-payload-validator", call: "validate", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "new MessageValidator().validate(message, (error, verified) => { … })",
    clues: {
      events: ["SubscriptionConfirmation", "SubscribeURL", "x-amz-sns-message-type", "x-amz-sns-topic-arn"],
      env: [],
    },
    source: {
      at: "https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html",
      checked: "2026-11",
      basis: "vendor",
    },
  },
} satisfies Provider;
