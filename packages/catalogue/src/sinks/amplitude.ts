import type { Sink } from "../types.ts";

export const amplitude = {
  id: "amplitude",
  name: "Amplitude",
  kind: "telemetry",
  modules: [
    "@amplitude/analytics-browser", "@amplitude/analytics-node", "@amplitude/node", "@amplitude/unified",
    "amplitude-js", "@amplitude/analytics-react-native",
  ],
  globals: [],
  hosts: ["amplitude"],
  exports: {
    instances: ["default", "*"],
    factories: ["getInstance", "createInstance", "init", "default.getInstance"],
    classes: [],
  },
  callable: false,
  methods: [
    { name: "track", from: 0 },
    { name: "logEvent", from: 0 },
    { name: "identify", from: 0 },
    { name: "groupIdentify", from: 0 },
    { name: "setGroup", from: 0 },
    { name: "setUserId", from: 0 },
    { name: "setUserProperties", from: 0 },
    { name: "revenue", from: 0 },
  ],
  children: ["getInstance"],
  source: {
    at: "https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
