import type { Logger } from "../types.ts";

export const hapi = {
  id: "hapi",
  name: "hapi",
  modules: ["@hapi/hapi"],
  globals: [],
  hosts: ["server", "request"],
  exports: {
    instances: [],
    factories: ["server", "Server", "default.server"],
    classes: ["Server", "Request", "default.Server"],
  },
  callable: false,
  methods: [
    { name: "log", from: 1 },
  ],
  children: [],
  source: { at: "https://hapi.dev/api/#server.log()", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
