import type { Sink } from "../types.ts";

export const nodeHttp = {
  id: "node-http",
  name: "Node.js",
  kind: "response",
  modules: ["http", "node:http"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["ServerResponse"] },
  callable: false,
  methods: [
    { name: "write", from: 0 },
    { name: "end", from: 0 },
  ],
  children: ["writeHead", "setHeader", "setHeaders", "appendHeader"],
  source: { at: "https://unpkg.com/@types/node@26.6.6/http.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
