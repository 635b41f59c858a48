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
    classes: ["AmplitudeBrowser", "NodeClient", "Identify"],
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
    { name: "logEventWithTimestamp", from: 0 },
    { name: "logEventWithGroups", from: 0 },
    { name: "logRevenue", from: 0 },
    { name: "setGlobalUserProperties", from: 0 },
    { name: "setIdentity", from: 0 },
    { name: "trackScreenView", from: 0 },
    // What an `Identify` collects is sent with it.
    { name: "set", from: 1 },
    { name: "setOnce", from: 1 },
    { name: "append", from: 1 },
    { name: "prepend", from: 1 },
    { name: "preInsert", from: 1 },
    { name: "postInsert", from: 1 },
  ],
  children: ["getInstance", "set", "setOnce", "append", "prepend", "preInsert", "postInsert", "unset"],
  source: {
    at: "https://unpkg.com/@amplitude/analytics-core@2.61.0/lib/esm/identify.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
