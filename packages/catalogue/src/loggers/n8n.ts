import type { Logger } from "../types.ts";

export const n8n = {
  id: "n8n",
  name: "n8n",
  modules: ["n8n-workflow"],
  globals: [],
  exports: {
    instances: ["LoggerProxy"],
    factories: [],
    classes: [
      "Logger", "IExecuteFunctions", "IExecuteSingleFunctions", "ISupplyDataFunctions", "ILoadOptionsFunctions", "IHookFunctions",
      "IWebhookFunctions", "ITriggerFunctions", "IPollFunctions", "ICredentialTestFunctions",
    ],
  },
  callable: false,
  methods: [
    { name: "logger.debug", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/n8n-workflow@2.41.0/dist/esm/interfaces.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
