import type { Sink } from "../types.ts";

// The methods of `NextApiResponse` are called on `res`, as with Express.
export const nextResponse = {
  id: "next-response",
  name: "Next.js",
  kind: "response",
  modules: ["next/server", "next"],
  globals: [],
  exports: { instances: ["NextResponse"], factories: [], classes: ["NextApiResponse"] },
  callable: false,
  methods: [
    { name: "json", from: 0, to: 1 },
    { name: "redirect", from: 0, to: 1 },
  ],
  children: ["status"],
  source: {
    at: "https://nextjs.org/docs/app/api-reference/functions/next-response",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
