import type { Sink } from "../types.ts";

export const intercomMessenger = {
  id: "intercom-messenger",
  name: "Intercom Messenger",
  kind: "telemetry",
  modules: ["@intercom/messenger-js-sdk", "react-use-intercom"],
  globals: [],
  exports: { instances: ["default", "*"], factories: ["useIntercom"], classes: [] },
  callable: false,
  methods: [
    { name: "update", from: 0 },
    { name: "trackEvent", from: 0 },
    { name: "boot", from: 0 },
  ],
  children: [],
  source: {
    at: "https://developers.intercom.com/installing-intercom/web/methods",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
