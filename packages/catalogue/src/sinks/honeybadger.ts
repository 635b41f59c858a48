import type { Sink } from "../types.ts";

export const honeybadger = {
  id: "honeybadger",
  name: "Honeybadger",
  kind: "telemetry",
  modules: ["@honeybadger-io/js", "@honeybadger-io/react"],
  globals: [],
  hosts: ["Honeybadger"],
  exports: { instances: ["default", "*", "Honeybadger"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "notify", from: 0 },
    { name: "notifyAsync", from: 0 },
    { name: "setContext", from: 0 },
    { name: "addBreadcrumb", from: 0 },
    { name: "event", from: 0 },
  ],
  children: ["configure", "factory"],
  source: {
    at: "https://docs.honeybadger.io/lib/javascript/guides/reporting-errors/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
