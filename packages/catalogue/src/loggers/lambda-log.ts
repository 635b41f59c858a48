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
    { name: "assert", from: 1 },
    { name: "result", from: 0 },
  ],
  children: [],
  redaction: [{ option: "replacer", form: "values" }],
  source: { at: "https://unpkg.com/lambda-log@3.1.0/lib/LambdaLog.js", checked: "2026-11", basis: "code" },
} satisfies Logger;
