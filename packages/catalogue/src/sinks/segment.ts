import type { Sink } from "../types.ts";

export const segment = {
  id: "segment",
  name: "Segment",
  kind: "telemetry",
  modules: [
    "@segment/analytics-node", "@segment/analytics-next", "analytics-node", "@segment/snippet",
    "@segment/analytics-react-native",
  ],
  globals: [],
  hosts: ["analytics"],
  exports: {
    instances: [],
    factories: ["useAnalytics", "AnalyticsBrowser.load", "createClient"],
    classes: ["Analytics", "default", "AnalyticsBrowser"],
  },
  callable: false,
  methods: [
    { name: "track", from: 0 },
    { name: "identify", from: 0 },
    { name: "page", from: 0 },
    { name: "screen", from: 0 },
    { name: "group", from: 0 },
    { name: "alias", from: 0 },
  ],
  children: ["load"],
  source: {
    at: "https://segment.com/docs/connections/sources/catalog/libraries/server/node/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
