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
  ],
  children: [],
  source: {
    at: "https://docs.customer.io/integrations/data-in/connections/servers/node/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
