import type { Logger } from "../types.ts";

export const nango = {
  id: "nango",
  name: "Nango",
  modules: ["nango", "@nangohq/runner-sdk"],
  globals: [],
  hosts: ["nango"],
  exports: { instances: [], factories: [], classes: ["NangoSync", "NangoAction"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
  ],
  children: [],
  source: { at: "https://nango.dev/docs/reference/functions", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
