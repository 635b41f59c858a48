import type { Sink } from "../types.ts";

export const fastifyReply = {
  id: "fastify-reply",
  name: "Fastify",
  kind: "response",
  modules: ["fastify"],
  globals: [],
  hosts: ["reply"],
  exports: { instances: [], factories: [], classes: ["FastifyReply"] },
  callable: false,
  methods: [
    { name: "send", from: 0 },
    { name: "redirect", from: 0 },
    { name: "view", from: 1 },
  ],
  children: [
    "code", "status", "header", "headers", "type", "serializer", "removeHeader", "trailer", "hijack", "setCookie", "cookie",
    "clearCookie",
  ],
  source: { at: "https://unpkg.com/fastify@5.12.8/types/reply.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
