import type { Sink } from "../types.ts";

// A script that writes a cookie can never keep other scripts from reading it.
export const jsCookie = {
  id: "js-cookie",
  name: "js-cookie",
  kind: "storage",
  modules: ["js-cookie", "universal-cookie", "react-cookie"],
  globals: [],
  exports: { instances: ["default", "*"], factories: ["useCookies"], classes: ["default"] },
  callable: false,
  methods: [
    { name: "set", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://github.com/js-cookie/js-cookie/blob/main/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
