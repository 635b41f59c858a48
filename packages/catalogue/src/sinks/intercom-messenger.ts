import type { Sink } from "../types.ts";

// `boot` and `update` are left out: they are where Intercom asks for the user's JWT and hash.
export const intercomMessenger = {
  id: "intercom-messenger",
  name: "Intercom Messenger",
  kind: "telemetry",
  modules: ["@intercom/messenger-js-sdk", "react-use-intercom"],
  globals: [],
  exports: { instances: ["default", "*"], factories: ["useIntercom"], classes: [] },
  callable: false,
  methods: [
    { name: "trackEvent", from: 0 },
    { name: "startConversation", from: 0 },
    { name: "showNewMessage", from: 0 },
  ],
  children: [],
  source: {
    at: "https://unpkg.com/@intercom/messenger-js-sdk@0.0.20/dist/index.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
