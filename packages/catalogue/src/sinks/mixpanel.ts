import type { Sink } from "../types.ts";

export const mixpanel = {
  id: "mixpanel",
  name: "Mixpanel",
  kind: "telemetry",
  modules: ["mixpanel", "mixpanel-browser", "mixpanel-react-native"],
  globals: [],
  hosts: ["mixpanel"],
  exports: { instances: ["default", "*"], factories: ["init", "default.init"], classes: ["Mixpanel"] },
  callable: false,
  methods: [
    { name: "track", from: 0 },
    { name: "track_batch", from: 0 },
    { name: "import", from: 0 },
    { name: "import_batch", from: 0 },
    { name: "alias", from: 0 },
    { name: "identify", from: 0 },
    { name: "register", from: 0 },
    { name: "register_once", from: 0 },
    { name: "people.set", from: 0 },
    { name: "people.set_once", from: 0 },
    { name: "people.append", from: 0 },
    { name: "people.union", from: 0 },
    { name: "groups.set", from: 0 },
  ],
  children: [],
  source: { at: "https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
