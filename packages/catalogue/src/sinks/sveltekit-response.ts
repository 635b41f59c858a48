import type { Sink } from "../types.ts";

export const sveltekitResponse = {
  id: "sveltekit-response",
  name: "SvelteKit",
  kind: "response",
  modules: ["@sveltejs/kit"],
  globals: [],
  exports: { instances: ["*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "json", from: 0, to: 1 },
    { name: "text", from: 0, to: 1 },
    { name: "redirect", from: 1, to: 2 },
    { name: "error", from: 1, to: 2 },
    { name: "fail", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@sveltejs/kit@2.70.4/types/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
