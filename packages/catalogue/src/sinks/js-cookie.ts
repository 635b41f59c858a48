import type { Sink } from "../types.ts";

// A script that writes a cookie can never keep other scripts from reading it.
export const jsCookie = {
  id: "js-cookie",
  name: "js-cookie",
  kind: "storage",
  modules: ["js-cookie", "universal-cookie", "react-cookie"],
  globals: ["Cookies"],
  exports: { instances: ["default", "*"], factories: ["useCookies"], classes: ["default", "Cookies"] },
  callable: false,
  methods: [
    { name: "set", from: 1, to: 2 },
    // `const [cookies, setCookie] = useCookies()`
    { name: "1", from: 1, to: 2 },
  ],
  children: ["withAttributes", "withConverter"],
  source: { at: "https://unpkg.com/@types/js-cookie@3.0.6/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
