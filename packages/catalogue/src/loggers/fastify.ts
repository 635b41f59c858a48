import type { Logger } from "../types.ts";

export const fastify = {
  id: "fastify",
  name: "Fastify",
  modules: ["fastify"],
  globals: [],
  exports: {
    instances: [],
    factories: ["default", "fastify"],
    classes: ["FastifyInstance", "FastifyRequest", "FastifyReply"],
  },
  callable: false,
  methods: [
    { name: "log.fatal", from: 0 },
    { name: "log.error", from: 0 },
    { name: "log.warn", from: 0 },
    { name: "log.info", from: 0 },
    { name: "log.debug", from: 0 },
    { name: "log.trace", from: 0 },
    { name: "log.child", from: 0 },
  ],
  children: [],
  redaction: { option: "logger.redact", form: "paths" },
  source: { at: "https://fastify.dev/docs/latest/Reference/Logging/", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
