import type { Sink } from "../types.ts";

export const posthog = {
  id: "posthog",
  name: "PostHog",
  kind: "telemetry",
  modules: [
    "posthog-node", "posthog-js", "posthog-js/react", "posthog-js/dist/module.no-external", "posthog-react-native",
  ],
  globals: [],
  hosts: ["posthog", "posthogClient", "PostHog"],
  exports: { instances: ["default", "posthog"], factories: ["usePostHog"], classes: ["PostHog", "default"] },
  callable: false,
  methods: [
    { name: "capture", from: 0 },
    { name: "captureException", from: 0 },
    { name: "captureImmediate", from: 0 },
    { name: "captureExceptionImmediate", from: 0 },
    { name: "identify", from: 0 },
    { name: "alias", from: 0 },
    { name: "group", from: 0 },
    { name: "groupIdentify", from: 0 },
    { name: "register", from: 0 },
    { name: "register_once", from: 0 },
    { name: "registerForSession", from: 0 },
    { name: "setPersonProperties", from: 0 },
    { name: "people.set", from: 0 },
    { name: "people.set_once", from: 0 },
    { name: "setGroupProperties", from: 0 },
  ],
  children: [],
  source: { at: "https://posthog.com/docs/libraries/node", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
