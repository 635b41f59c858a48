import type { Sink } from "../types.ts";

export const googleAnalytics = {
  id: "google-analytics",
  name: "Google Analytics",
  kind: "telemetry",
  modules: ["react-ga4", "react-ga", "vue-gtag", "@next/third-parties/google"],
  globals: [],
  hosts: ["ReactGA"],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "event", from: 0 },
    { name: "send", from: 0 },
    { name: "gtag", from: 0 },
    { name: "set", from: 0 },
    { name: "sendGAEvent", from: 0 },
    { name: "sendGTMEvent", from: 0 },
  ],
  children: [],
  source: {
    at: "https://developers.google.com/analytics/devguides/collection/ga4/reference/config",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
