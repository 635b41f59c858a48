import type { Sink } from "../types.ts";

export const remixResponse = {
  id: "remix-response",
  name: "Remix",
  kind: "response",
  modules: [
    "@remix-run/node", "@remix-run/cloudflare", "@remix-run/server-runtime", "react-router", "@sveltejs/kit",
    "@shopify/remix-oxygen",
  ],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "json", from: 0, to: 1 },
    { name: "data", from: 0, to: 1 },
    { name: "redirect", from: 1, to: 2 },
    { name: "defer", from: 0, to: 1 },
  ],
  children: [],
  source: { at: "https://remix.run/docs/en/main/utils/json", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
