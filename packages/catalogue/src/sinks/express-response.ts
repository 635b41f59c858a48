import type { Sink } from "../types.ts";

export const expressResponse = {
  id: "express-response",
  name: "Express",
  kind: "response",
  modules: ["express"],
  globals: [],
  hosts: ["res", "response"],
  exports: { instances: [], factories: [], classes: ["Response"] },
  callable: false,
  methods: [
    { name: "json", from: 0 },
    { name: "jsonp", from: 0 },
    { name: "send", from: 0 },
    { name: "write", from: 0 },
    { name: "end", from: 0 },
    { name: "redirect", from: 0 },
    { name: "render", from: 1 },
  ],
  // `code` is Fastify's, whose replies are called `res` as well; the last three are Node's own.
  children: [
    "status", "type", "contentType", "set", "header", "code", "cookie", "clearCookie", "links", "append", "vary",
    "location", "attachment", "writeHead", "setHeader", "appendHeader",
  ],
  source: { at: "https://unpkg.com/express@5.3.0/lib/response.js", checked: "2026-11", basis: "code" },
} satisfies Sink;
