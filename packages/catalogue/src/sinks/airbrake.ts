import type { Sink } from "../types.ts";

export const airbrake = {
  id: "airbrake",
  name: "Airbrake",
  kind: "telemetry",
  modules: ["@airbrake/node", "@airbrake/browser"],
  globals: [],
  hosts: ["airbrake"],
  exports: { instances: [], factories: [], classes: ["Notifier"] },
  callable: false,
  methods: [
    { name: "notify", from: 0 },
    { name: "setContext", from: 0 },
    { name: "pushHistory", from: 0 },
  ],
  children: ["scope"],
  source: {
    at: "https://unpkg.com/@airbrake/browser@2.1.9/dist/base_notifier.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
