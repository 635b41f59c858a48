import type { Sink } from "../types.ts";

export const vercelAnalytics = {
  id: "vercel-analytics",
  name: "Vercel Analytics",
  kind: "telemetry",
  modules: ["@vercel/analytics", "@vercel/analytics/server", "@vercel/analytics/react", "@vercel/analytics/next"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "track", from: 0 },
  ],
  children: [],
  source: { at: "https://vercel.com/docs/analytics/custom-events", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
