import type { Provider } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

const runs = ["/paths/invoke", "/run"].flatMap((path) =>
  ["2016-06-01", "2016-10-01"].map((version) => `${path}?api-version=${version}&sp=%2Ftriggers%2F`),
);

const deleteFlow = {
  url: "https://make.powerautomate.com/",
  how: "Delete the trigger or the flow and create a new one; of a Logic App regenerate the access key",
};

export const microsoftTeams = {
  id: "microsoft-teams",
  name: "Microsoft Teams",
  tokens: [
    {
      id: "microsoft-teams-incoming-webhook",
      name: "incoming webhook URL",
      kind: "secret",
      // The first label of the host is the tenant; the secret is in the path.
      segments: [
        { oneOf: ["webhook.office.com/webhookb2/", "outlook.office.com/webhook/", "outlook.office365.com/webhook/"] },
        ...uuid,
        "@",
        ...uuid,
        "/IncomingWebhook/",
        { chars: "hex", length: 32 },
        "/",
        ...uuid,
      ],
      grants: "post messages and cards with links to the channel in the name of the connector",
      revoke: {
        url: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
        how: "Remove the webhook from the channel under Manage channel, Connectors",
      },
      env: "TEAMS_WEBHOOK_URL",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "microsoft-teams-workflow-webhook",
      name: "workflow trigger URL (Power Automate or Logic Apps)",
      kind: "secret",
      segments: [
        "logic.azure.com",
        { oneOf: [":443/workflows/", "/workflows/"] },
        { chars: "hex", length: 32 },
        "/triggers/",
        { chars: "word", length: [3, 80] },
        { oneOf: runs },
        { chars: "word", length: [3, 80] },
        "%2Frun&sv=1.0&sig=",
        { chars: "base64url", length: 43 },
      ],
      grants: "start the workflow with values of their choice, such as posting to a channel",
      revoke: deleteFlow,
      env: "TEAMS_WEBHOOK_URL",
      source: {
        at: "https://learn.microsoft.com/powershell/module/az.logicapp/get-azlogicapptriggercallbackurl",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "microsoft-teams-power-platform-webhook",
      name: "workflow trigger URL (Power Platform)",
      kind: "secret",
      segments: [
        "environment.api.powerplatform.com",
        { oneOf: [":443/powerautomate/automations/direct/workflows/", "/powerautomate/automations/direct/workflows/"] },
        { chars: "hex", length: 32 },
        "/triggers/",
        { chars: "word", length: [3, 80] },
        "/paths/invoke?api-version=1&sp=%2Ftriggers%2F",
        { chars: "word", length: [3, 80] },
        "%2Frun&sv=1.0&sig=",
        { chars: "base64url", length: 43 },
      ],
      grants: "start the workflow with values of their choice, such as posting to a channel",
      revoke: deleteFlow,
      env: "TEAMS_WEBHOOK_URL",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/microsoftteamswebhook/v2/microsoftteamswebhook.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["authorization"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "HMAC ",
    signed: "{rawBody}",
    timestamp: { at: "timestamp in the body" },
    delivery: { field: "id" },
    verifiers: [
      { package: "botbuilder", call: "process", kind: "wrapper", async: true, failure: "responds" },
      { package: "botbuilder", call: "processActivity", kind: "wrapper", async: true, failure: "responds" },
    ],
    recommend:
      'timingSafeEqual(Buffer.from(authorization.slice(5), "base64"), createHmac("sha256", Buffer.from(secret, "base64")).update(rawBody).digest())',
    clues: {
      events: ["channelData", "serviceUrl", "conversationUpdate"],
      env: ["TEAMS_WEBHOOK_SECRET", "TEAMS_OUTGOING_WEBHOOK_SECRET", "MICROSOFT_APP_PASSWORD", "MicrosoftAppPassword"],
    },
    others: [{ when: "bots", headers: ["authorization"], scheme: "jwt", signed: "a JWT (RS256) of the Bot Framework" }],
    source: {
      at:
        "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-outgoing-webhook",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
