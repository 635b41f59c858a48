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
    { name: "view", from: 0 },
  ],
  children: ["code", "status", "header", "headers", "type", "redirect", "serializer"],
  source: { at: "https://fastify.dev/docs/latest/Reference/Reply/", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
