import type { Sink } from "../types.ts";

export const raygun = {
  id: "raygun",
  name: "Raygun",
  kind: "telemetry",
  modules: ["raygun"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Client"] },
  callable: false,
  methods: [
    { name: "send", from: 0 },
    { name: "setTags", from: 0 },
    { name: "addBreadcrumb", from: 0 },
  ],
  children: ["init", "setVersion", "onBeforeSend", "groupingKey"],
  source: { at: "https://unpkg.com/raygun@2.2.8/build/raygun.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
