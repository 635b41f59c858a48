import type { Sink } from "../types.ts";

export const vercelAnalytics = {
  id: "vercel-analytics",
  name: "Vercel Analytics",
  kind: "telemetry",
  modules: [
    "@vercel/analytics", "@vercel/analytics/server", "@vercel/analytics/react", "@vercel/analytics/sveltekit",
    "@vercel/analytics/nuxt/runtime",
  ],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "track", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@vercel/analytics@2.0.1/dist/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
