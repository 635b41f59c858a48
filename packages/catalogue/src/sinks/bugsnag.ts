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
  ],
  children: [],
  callbacks: ["notify"],
  source: {
    at: "https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
