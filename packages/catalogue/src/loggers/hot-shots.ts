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
    { name: "increment", from: 2 },
    { name: "decrement", from: 2 },
    { name: "timing", from: 2 },
    { name: "gauge", from: 2 },
    { name: "histogram", from: 2 },
    { name: "distribution", from: 2 },
    { name: "set", from: 1 },
    { name: "childClient", from: 0 },
  ],
  children: ["childClient"],
  source: { at: "https://github.com/brightcove/hot-shots/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
