import type { Logger } from "../types.ts";

export const lambdaLog = {
  id: "lambda-log",
  name: "lambda-log",
  modules: ["lambda-log"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: ["LambdaLog"] },
  callable: false,
  methods: [
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "debug", from: 0 },
    { name: "log", from: 1 },
  ],
  children: [],
  source: {
    at: "https://github.com/KyleRoss/node-lambda-log/blob/master/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
