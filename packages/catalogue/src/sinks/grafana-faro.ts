import type { Sink } from "../types.ts";

export const grafanaFaro = {
  id: "grafana-faro",
  name: "Grafana Faro",
  kind: "telemetry",
  modules: ["@grafana/faro-web-sdk", "@grafana/faro-react", "@grafana/faro-core"],
  globals: [],
  hosts: ["faro"],
  exports: { instances: ["faro"], factories: ["initializeFaro"], classes: [] },
  callable: false,
  methods: [
    { name: "api.pushLog", from: 0 },
    { name: "api.pushError", from: 0 },
    { name: "api.pushEvent", from: 0 },
    { name: "api.pushMeasurement", from: 0 },
    { name: "api.setUser", from: 0 },
    { name: "api.setSession", from: 0 },
    { name: "api.setView", from: 0 },
  ],
  children: [],
  source: {
    at: "https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/instrument/custom-signals/logs/",
    checked: "2026-11",
    basis: "vendor",
  },
} satisfies Sink;
