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
    { name: "ga", from: 0 },
    { name: "query", from: 0 },
    { name: "exception", from: 0 },
    { name: "pageview", from: 0 },
    { name: "screenview", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/react-ga4@3.0.1/dist/index.d.mts", checked: "2026-11", basis: "code" },
} satisfies Sink;
