import type { Sink } from "../types.ts";

export const customerIo = {
  id: "customer-io",
  name: "Customer.io",
  kind: "telemetry",
  modules: ["customerio-node"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["TrackClient"] },
  callable: false,
  methods: [
    { name: "identify", from: 0 },
    { name: "track", from: 0 },
    { name: "trackAnonymous", from: 0 },
    { name: "trackPageView", from: 0 },
    { name: "trackPush", from: 0 },
    { name: "addDevice", from: 3 },
  ],
  children: [],
  source: { at: "https://unpkg.com/customerio-node@4.4.0/dist/lib/track.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
