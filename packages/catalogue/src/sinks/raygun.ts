import type { Sink } from "../types.ts";

export const raygun = {
  id: "raygun",
  name: "Raygun",
  kind: "telemetry",
  modules: ["raygun", "raygun4js"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Client", "default.Client"] },
  callable: false,
  methods: [
    { name: "send", from: 0 },
    { name: "setUser", from: 0 },
  ],
  children: [],
  source: {
    at: "https://raygun.com/documentation/language-guides/nodejs/crash-reporting/installation/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
