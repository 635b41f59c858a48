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
    { name: "setEventContext", from: 0 },
    { name: "resetContext", from: 0 },
    { name: "logEvent", from: 0 },
  ],
  children: [
    "configure", "factory", "setContext", "setEventContext", "resetContext", "addBreadcrumb", "beforeNotify",
    "beforeEvent", "afterNotify", "clear",
  ],
  source: {
    at: "https://unpkg.com/@honeybadger-io/core@6.11.1/build/src/client.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
