import type { Logger } from "../types.ts";

export const hotShots = {
  id: "hot-shots",
  name: "hot-shots",
  modules: ["hot-shots"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["default", "StatsD"] },
  callable: false,
  methods: [
    { name: "event", from: 0 },
    { name: "check", from: 2 },
    // Tags stand beside the numbers.
    { name: "increment", from: 1 },
    { name: "decrement", from: 1 },
    { name: "timing", from: 2 },
    { name: "gauge", from: 2 },
    { name: "histogram", from: 2 },
    { name: "distribution", from: 2 },
    { name: "set", from: 1 },
    { name: "childClient", from: 0 },
    { name: "unique", from: 1 },
    { name: "gaugeDelta", from: 2 },
    { name: "timer", from: 2 },
    { name: "asyncTimer", from: 2 },
    { name: "asyncDistTimer", from: 2 },
  ],
  children: ["childClient"],
  source: { at: "https://unpkg.com/hot-shots@17.1.1/types.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
