import type { Provider } from "../types.ts";

export const retool = {
  id: "retool",
  name: "Retool",
  tokens: [
    {
      id: "retool-workflow-key",
      name: "workflow trigger key",
      kind: "secret",
      segments: ["retool_wk_", { chars: "hex", length: 32 }],
      grants: "start the workflow with data of their own making",
      revoke: {
        url: "https://docs.retool.com/workflows/guides/triggers/webhooks",
        how: "Regenerate the API key in the workflow's webhook trigger",
      },
      env: "RETOOL_WORKFLOW_API_KEY",
      source: { at: "https://docs.retool.com/workflows/guides/triggers/webhooks", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
