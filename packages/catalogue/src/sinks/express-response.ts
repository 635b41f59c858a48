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
  children: ["status", "type", "contentType", "set", "header", "code", "cookie", "links", "append", "vary", "location"],
  source: { at: "https://expressjs.com/en/5x/api.html#res", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
