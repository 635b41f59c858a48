import type { Sink } from "../types.ts";

// What `local` and `sync` keep stays on disk, where content scripts reach it; `session` is kept in memory.
export const extensionStorage = {
  id: "extension-storage",
  name: "the storage of a browser extension",
  kind: "storage",
  modules: ["webextension-polyfill"],
  globals: ["chrome", "browser"],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "storage.local.set", from: 0, to: 1 },
    { name: "storage.sync.set", from: 0, to: 1 },
  ],
  children: [],
  source: { at: "https://developer.chrome.com/docs/extensions/reference/api/storage", checked: "2026-11", basis: "vendor" },
} satisfies Sink;
