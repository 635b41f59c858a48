import type { Sink } from "../types.ts";

export const asyncStorage = {
  id: "async-storage",
  name: "AsyncStorage",
  kind: "storage",
  modules: ["@react-native-async-storage/async-storage", "react-native", "@react-native-community/async-storage"],
  globals: [],
  hosts: ["AsyncStorage"],
  exports: { instances: ["default", "AsyncStorage"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "setItem", from: 1, to: 2 },
    { name: "mergeItem", from: 1, to: 2 },
    { name: "multiSet", from: 0, to: 1 },
    { name: "AsyncStorage.setItem", from: 0 },
  ],
  children: [],
  source: {
    at: "https://react-native-async-storage.github.io/async-storage/docs/api",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
