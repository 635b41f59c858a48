import type { Logger } from "../types.ts";

export const vscode = {
  id: "vscode",
  name: "VS Code output channel",
  modules: ["vscode"],
  globals: [],
  exports: {
    instances: [],
    factories: ["window.createOutputChannel", "default.window.createOutputChannel"],
    classes: ["OutputChannel", "LogOutputChannel"],
  },
  callable: false,
  methods: [
    { name: "append", from: 0 },
    { name: "appendLine", from: 0 },
    { name: "replace", from: 0 },
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: [],
  source: {
    at: "https://code.visualstudio.com/api/references/vscode-api#OutputChannel",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
