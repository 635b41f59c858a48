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
  ],
  children: [],
  source: {
    at: "https://github.com/airbrake/airbrake-js/blob/master/packages/node/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
