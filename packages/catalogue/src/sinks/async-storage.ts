import type { Sink } from "../types.ts";

export const asyncStorage = {
  id: "async-storage",
  name: "AsyncStorage",
  kind: "storage",
  modules: ["@react-native-async-storage/async-storage", "react-native", "@react-native-community/async-storage"],
  globals: [],
  hosts: ["AsyncStorage"],
  exports: { instances: ["default", "AsyncStorage"], factories: ["createAsyncStorage"], classes: [] },
  callable: false,
  methods: [
    { name: "setItem", from: 1, to: 2 },
    { name: "mergeItem", from: 1, to: 2 },
    { name: "multiSet", from: 0, to: 1 },
    { name: "multiMerge", from: 0, to: 1 },
    { name: "setMany", from: 0, to: 1 },
  ],
  children: [],
  source: {
    at: "https://unpkg.com/@react-native-async-storage/async-storage@2.2.0/lib/typescript/types.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
