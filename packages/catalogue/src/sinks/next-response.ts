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
    { name: "redirect", from: 0, to: 2 },
    { name: "send", from: 0 },
    { name: "write", from: 0 },
    { name: "end", from: 0 },
  ],
  children: ["status", "setHeader", "appendHeader", "writeHead", "setDraftMode", "setPreviewData", "clearPreviewData"],
  source: { at: "https://unpkg.com/next@16.4.6/dist/shared/lib/utils.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
