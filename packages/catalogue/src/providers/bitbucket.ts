import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.atlassian.com/cloud/bitbucket/rest/intro/#authentication",
  checked: "2026-11",
  basis: "vendor",
};

export const bitbucket = {
  id: "bitbucket",
  name: "Bitbucket",
  tokens: [],
  oauth: {
    hosts: ["bitbucket.org/site/oauth2"],
    separator: " ",
    packages: [
      "passport-bitbucket-oauth2",
      "passport-bitbucket-oauth20",
      "next-auth/providers/bitbucket",
      "@auth/core/providers/bitbucket",
    ],
    names: ["bitbucket"],
    scopes: [
      {
        scope: "repository:admin",
        level: "admin",
        grants: "changing the settings of every repository, its hooks and permissions",
        narrower: ["repository:write", "repository"],
        source: scopes,
      },
      { scope: "repository:delete", level: "admin", grants: "deleting repositories", narrower: [], source: scopes },
      {
        scope: "project:admin",
        level: "admin",
        grants: "administration of projects",
        narrower: ["project"],
        source: scopes,
      },
      { scope: "account:write", level: "admin", grants: "changing the account", narrower: ["account"], source: scopes },
      {
        scope: "repository:write",
        level: "write-all",
        grants: "pushing to every repository of the user",
        narrower: ["pullrequest", "repository"],
        source: scopes,
      },
      {
        scope: "pipeline:variable",
        level: "admin",
        grants: "reading and changing the variables, secrets included, that pipelines use",
        narrower: ["pipeline"],
        source: scopes,
      },
      {
        scope: "pipeline:write",
        level: "write-all",
        grants: "starting and stopping pipelines",
        narrower: ["pipeline"],
        source: scopes,
      },
      {
        scope: "runner:write",
        level: "admin",
        grants: "managing the machines pipelines run on",
        narrower: ["runner"],
        source: scopes,
      },
      { scope: "repository", level: "narrow", grants: "reading repositories", narrower: [], source: scopes },
      {
        scope: "pullrequest",
        level: "narrow",
        grants: "reading and commenting on pull requests",
        narrower: [],
        source: scopes,
      },
      { scope: "project", level: "narrow", grants: "reading projects", narrower: [], source: scopes },
      { scope: "account", level: "narrow", grants: "the user's name and addresses", narrower: [], source: scopes },
      { scope: "pipeline", level: "narrow", grants: "reading pipelines", narrower: [], source: scopes },
      {
        scope: "runner",
        level: "narrow",
        grants: "reading what machines pipelines run on",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-hub-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "sha256=",
    signed: "{rawBody}",
    delivery: { header: "x-request-uuid" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(7), "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: [
        "x-event-key",
        "x-hook-uuid",
        "repo:push",
        "pullrequest:created",
        "pullrequest:updated",
        "pullrequest:fulfilled",
      ],
      env: ["BITBUCKET_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
