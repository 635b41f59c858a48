import type { Sink } from "../types.ts";

export const bugsnag = {
  id: "bugsnag",
  name: "BugSnag",
  kind: "telemetry",
  modules: [
    "@bugsnag/js", "@bugsnag/node", "@bugsnag/browser", "@bugsnag/expo", "@bugsnag/react-native",
    "@bugsnag/electron",
  ],
  globals: [],
  hosts: ["Bugsnag", "bugsnagClient"],
  exports: { instances: ["default", "*"], factories: ["start", "default.start", "createClient"], classes: [] },
  callable: false,
  methods: [
    { name: "notify", from: 0 },
    { name: "leaveBreadcrumb", from: 0 },
    { name: "addMetadata", from: 1 },
    { name: "setUser", from: 0 },
    { name: "addFeatureFlag", from: 1 },
    { name: "addFeatureFlags", from: 0 },
    { name: "setContext", from: 0 },
  ],
  children: ["startSession", "resumeSession"],
  callbacks: ["notify", "addOnError"],
  source: { at: "https://unpkg.com/@bugsnag/core@9.0.0/types/client.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
