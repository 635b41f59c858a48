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
  children: [],
  source: { at: "https://nodejs.org/api/http.html#class-httpserverresponse", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
