import type { Sink } from "../types.ts";

export const remixResponse = {
  id: "remix-response",
  name: "Remix",
  kind: "response",
  modules: [
    "@remix-run/node", "@remix-run/cloudflare", "@remix-run/server-runtime", "react-router",
    "@shopify/remix-oxygen",
  ],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "json", from: 0, to: 1 },
    { name: "data", from: 0, to: 1 },
    { name: "redirect", from: 0, to: 1 },
    { name: "defer", from: 0, to: 1 },
    { name: "replace", from: 0, to: 1 },
    { name: "redirectDocument", from: 0, to: 1 },
  ],
  children: [],
  source: {
    at: "https://unpkg.com/@remix-run/server-runtime@2.17.5/dist/responses.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
