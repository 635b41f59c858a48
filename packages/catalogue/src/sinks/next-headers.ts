import type { Sink } from "../types.ts";

// Scripts can read a cookie unless `httpOnly` is asked for.
export const nextHeaders = {
  id: "next-headers",
  name: "cookies of Next.js",
  kind: "storage",
  modules: ["next/headers"],
  globals: [],
  exports: { instances: [], factories: ["cookies"], classes: [] },
  callable: false,
  methods: [
    { name: "set", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://nextjs.org/docs/app/api-reference/functions/cookies", checked: "2026-12", basis: "vendor" },
} satisfies Sink;
