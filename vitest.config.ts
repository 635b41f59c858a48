import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/{contract,e2e}/**/*.test.ts"],
    globalSetup: "./test/support/install-packed.ts",
    reporters: ["default", "./test/support/counting-reporter.ts"],
    // Stories run real git, npm and editors' processes.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
