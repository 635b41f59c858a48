import type { Logger } from "../types.ts";

export const nango = {
  id: "nango",
  name: "Nango",
  modules: ["nango", "@nangohq/runner-sdk"],
  globals: [],
  hosts: ["nango"],
  exports: { instances: [], factories: [], classes: ["NangoSync", "NangoAction", "NangoSyncBase", "NangoActionBase"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@nangohq/runner-sdk@0.71.10/dist/action.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
