import type { Provider, Source } from "../types.ts";

// A token begins with the bot's numeric id in base64: its first two digits make these three characters.
const first = ["MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT"];
const starts = first.flatMap((start) => [..."AEIMQUYcgk"].map((char) => start + char));

const hosts = ["", "canary.", "ptb."].flatMap((channel) => [
  `https://${channel}discord.com`,
  `https://${channel}discordapp.com`,
]);

const paths = ["", "/v6", "/v7", "/v8", "/v9", "/v10"].map((version) => `/api${version}/webhooks/`);

const appPage = {
  url: "https://discord.com/developers/applications",
  how: "Choose the application, then reset the token under Bot",
};

const scopes: Source = { at: "https://discord.com/developers/docs/topics/oauth2", checked: "2026-11", basis: "vendor" };

export const discord = {
  id: "discord",
  name: "Discord",
  tokens: [
    {
      id: "discord-bot-token",
      name: "bot token",
      kind: "secret",
      segments: [
        { oneOf: starts },
        { chars: "base64url", length: [20, 24] },
        ".",
        { chars: "base64url", length: 6 },
        ".",
        { chars: "base64url", length: [27, 38] },
      ],
      structure: "discord-token",
      grants: "read and post as the bot in every server it was added to, with all its permissions there",
      revoke: appPage,
      env: "DISCORD_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "discord-webhook",
      name: "webhook URL",
      kind: "secret",
      segments: [
        { oneOf: hosts },
        { oneOf: paths },
        { chars: "digits", length: [17, 20] },
        "/",
        { chars: "base64url", length: 68 },
      ],
      grants: "post messages to the channel, with any name and picture, and edit or delete what the webhook posted",
      revoke: {
        url: "https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks",
        how: "Delete the webhook under Integrations in the settings of the channel",
      },
      env: "DISCORD_WEBHOOK_URL",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/discordwebhook/discordwebhook.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "discord-client-secret",
      name: "OAuth client secret",
      kind: "secret",
      segments: [{ chars: "base64url", length: 32 }],
      names: [
        "discord_client_secret",
        "discord_oauth_client_secret",
        "discord_oauth2_client_secret",
        "discord_app_secret",
        "discord_secret",
        "auth_discord_secret",
      ],
      grants: "pose as the application and exchange authorization codes and refresh tokens of its users",
      revoke: {
        url: "https://discord.com/developers/applications",
        how: "Choose the application, then reset the secret under OAuth2",
      },
      env: "DISCORD_CLIENT_SECRET",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: [
      "discord.com/oauth2/authorize",
      "discord.com/api/oauth2",
      "discordapp.com/oauth2/authorize",
      "discordapp.com/api/oauth2",
    ],
    separator: " ",
    packages: [
      "discord.js",
      "@discord/embedded-app-sdk",
      "discord-oauth2",
      "passport-discord",
      "discordeno",
      "next-auth/providers/discord",
      "@auth/core/providers/discord",
    ],
    names: ["discord"],
    scopes: [
      {
        scope: "guilds.join",
        level: "write-all",
        grants: "putting the user into servers",
        narrower: ["guilds", "identify"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "messages.read",
        level: "read-all",
        grants: "reading the messages of every channel the client shows",
        narrower: [],
        source: scopes,
      },
      {
        scope: "rpc",
        level: "full",
        grants: "controlling the user's client",
        narrower: ["rpc.voice.read"],
        source: scopes,
      },
      {
        scope: "applications.builds.upload",
        level: "admin",
        grants: "publishing builds of the user's games",
        narrower: ["applications.builds.read"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "dm_channels.read",
        level: "read-all",
        grants: "the user's direct messages",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      { scope: "relationships.read", level: "sensitive", grants: "the user's friends", narrower: [], source: scopes },
      { scope: "guilds", level: "narrow", grants: "the names of the user's servers", narrower: [], source: scopes },
      { scope: "identify", level: "narrow", grants: "the user's name and picture", narrower: [], source: scopes },
      {
        scope: "rpc.voice.read",
        level: "narrow",
        grants: "reading the state of the voice chat",
        narrower: [],
        source: scopes,
      },
      {
        scope: "applications.builds.read",
        level: "narrow",
        grants: "reading builds of the user's games",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-signature-ed25519"],
    scheme: "public-key",
    algorithm: "ed25519",
    encoding: "hex",
    signed: "{timestamp}{rawBody}",
    timestamp: { at: "x-signature-timestamp" },
    delivery: { field: "id" },
    verifiers: [
      {
        package: "discord-interactions",
        call: "verifyKeyMiddleware",
        kind: "middleware",
        async: false,
        failure: "responds",
      },
      {
        package: "discord-interactions",
        call: "verifyKey",
        kind: "call",
        async: true,
        asyncSince: "4",
        failure: "returns-false",
      },
    ],
    recommend: "await verifyKey(rawBody, signature, timestamp, process.env.DISCORD_PUBLIC_KEY)",
    clues: {
      events: [
        "InteractionType.PING",
        "InteractionType.APPLICATION_COMMAND",
        "InteractionResponseType.PONG",
        "application_id",
      ],
      env: ["DISCORD_PUBLIC_KEY"],
      types: ["APIInteraction"],
    },
    source: { at: "https://discord.com/developers/docs/interactions/overview", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
