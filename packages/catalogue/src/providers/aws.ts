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

const cognito: Source = {
  at: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",
  checked: "2026-11",
  basis: "vendor",
};

const deleteKey = {
  url: "https://console.aws.amazon.com/iam/home#/security_credentials",
  how: "Deactivate and delete the access key in IAM",
};

const revokeSessions = {
  url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
  how: "Revoke the active sessions of the role in IAM",
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
      grants: "act as the role until the session ends as soon as the secret key and session token are known too",
      revoke: revokeSessions,
      env: "AWS_ACCESS_KEY_ID",
      source: identifiers,
    },
    {
      id: "aws-secret-access-key",
      name: "secret access key",
      kind: "secret",
      segments: [{ chars: "base64", length: 40 }],
      names: [
        "aws_secret_access_key",
        "aws_secret_key",
        "aws_secret",
        "aws_access_key_secret",
        "aws_access_secret",
        "amazon_secret_key",
        "s3_secret_key",
        "secret_access_key",
      ],
      grants: "act as the IAM user or role it belongs to",
      revoke: deleteKey,
      env: "AWS_SECRET_ACCESS_KEY",
      source: accessKeys,
    },
    {
      id: "aws-session-token",
      name: "session token",
      kind: "secret",
      // Base64 of a fixed head: `!\n\torigin_ec`, before 2020 `\x17\n\x06er/aws\x13` and the like. The rest has no
      // fixed length. 200 characters at least keep out those in signed addresses, where `/` and `+` are escaped.
      segments: [
        { oneOf: ["IQoJb3JpZ2luX2Vj", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "FQoDYXdz"] },
        { chars: "base64", length: [200, 3_000] },
      ],
      grants: "act as the role until the session ends as soon as the temporary key beside it is known too",
      revoke: revokeSessions,
      env: "AWS_SESSION_TOKEN",
      source: {
        at: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "aws-bedrock-api-key",
      name: "long-term Bedrock API key",
      kind: "secret",
      // `ABSK` and base64 of `BedrockAPIKey-`, the user's suffix, the account and a secret.
      segments: ["ABSKQmVkcm9ja0FQSUtleS", { chars: "base64", length: [91, 251] }],
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
      // Base64 of a signed address, which begins with `bedrock.amazonaws.com` and holds a session token.
      segments: ["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", { chars: "base64", length: [100, 4_000] }],
      grants: "call Bedrock models at the account's cost for up to twelve hours",
      revoke: {
        url: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
        how: "Revoke the session of the identity that made it",
      },
      env: "AWS_BEARER_TOKEN_BEDROCK",
      source: bedrock,
    },
    {
      id: "aws-cloudwatch-logs-api-key",
      name: "CloudWatch Logs API key",
      kind: "secret",
      // AWS shows the prefix only; the rest as in a Bedrock key.
      segments: ["ACWL", { chars: "base64", length: [90, 300] }],
      grants: "write to the log groups that accept bearer tokens",
      revoke: {
        url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html",
        how: "Reset or delete the service-specific credential of its IAM user",
      },
      env: "CLOUDWATCH_LOGS_API_KEY",
      source: {
        at: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_OTLP.html",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "aws-ses-smtp-password",
      name: "SES SMTP password",
      kind: "secret",
      // Base64 of the version, 2 or 4, and an HMAC-SHA256.
      segments: [{ oneOf: ["A", "B"] }, { chars: "base64", length: 43 }],
      names: ["ses_smtp_password", "ses_smtp_pass", "ses_password", "aws_smtp_password", "amazon_smtp_password"],
      grants: "send mail in the name of every identity the account has verified",
      revoke: {
        url: "https://console.aws.amazon.com/iam/home#/users",
        how: "Delete the access key of the IAM user it was derived from",
      },
      env: "SES_SMTP_PASSWORD",
      source: {
        at: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "aws-mws-auth-token",
      name: "Marketplace Web Service (MWS) auth token",
      kind: "secret",
      segments: [
        "amzn.mws.",
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
      grants: "act for the merchant in Amazon Pay as soon as the solution provider's keys are known too",
      revoke: {
        url: "https://sellercentral.amazon.com",
        how: "Withdraw it in Seller Central under Integration Central, MWS Authorizations",
      },
      env: "MWS_AUTH_TOKEN",
      source: {
        at: "https://developer.amazon.com/docs/amazon-pay-registration/token-exchange.html",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "aws-appsync-api-key",
      name: "AppSync API key",
      kind: "publishable",
      segments: ["da2-", { chars: "base36", length: 26 }],
      grants: "call what the GraphQL API offers to everybody, which is what it is for",
      revoke: {
        url: "https://console.aws.amazon.com/appsync/home",
        how: "Delete it under Settings of the API",
      },
      env: "AWS_APPSYNC_API_KEY",
      source: {
        at: "https://docs.aws.amazon.com/appsync/latest/APIReference/API_ApiKey.html",
        checked: "2026-11",
        basis: "vendor",
      },
    },
  ],
  // Cognito, the only part of AWS that hands out OAuth scopes.
  oauth: {
    hosts: ["*.auth.*.amazoncognito.com/oauth2/authorize", "*.auth.*.amazoncognito.com/oauth2/token"],
    separator: " ",
    packages: [
      "aws-amplify",
      "@aws-amplify/auth",
      "amazon-cognito-auth-js",
      "amazon-cognito-identity-js",
      "@aws-sdk/client-cognito-identity-provider",
      "next-auth/providers/cognito",
      "@auth/core/providers/cognito",
      "passport-cognito-oauth2",
    ],
    names: ["cognito"],
    scopes: [
      {
        scope: "aws.cognito.signin.user.admin",
        level: "write-all",
        grants: "reading and changing all of the signed-in user's attributes, devices and sign-in settings",
        narrower: ["openid", "profile", "email"],
        selfEvident: true,
        source: cognito,
      },
      { scope: "openid", level: "narrow", grants: "the id of the signed-in user", narrower: [], source: cognito },
      { scope: "profile", level: "narrow", grants: "the user's attributes, read-only", narrower: [], source: cognito },
      { scope: "email", level: "narrow", grants: "the user's address", narrower: [], source: cognito },
      { scope: "phone", level: "narrow", grants: "the user's phone number", narrower: [], source: cognito },
    ],
    source: cognito,
  },
  webhook: {
    headers: ["x-amz-sns-message-type"],
    scheme: "public-key",
    algorithm: "rsa-sha256",
    encoding: "base64",
    signed: "names and values of the message's fields, line by line (with SHA-1 if SignatureVersion is 1)",
    timestamp: { at: "Timestamp in the body" },
    delivery: { field: "MessageId" },
    verifiers: [
      // With a callback, which gets the error.
      { package: "sns-validator", call: "validate", kind: "call", async: true, failure: "throws" },
      { package: "sns-payload-validator", call: "validate", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "new MessageValidator().validate(rawBody, (error, message) => { … })",
    clues: {
      events: [
        "SubscriptionConfirmation",
        "UnsubscribeConfirmation",
        "SubscribeURL",
        "SigningCertURL",
        "x-amz-sns-topic-arn",
      ],
      env: ["SNS_TOPIC_ARN", "AWS_SNS_TOPIC_ARN"],
    },
    source: {
      at: "https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html",
      checked: "2026-11",
      basis: "vendor",
    },
  },
} satisfies Provider;
