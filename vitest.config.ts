import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/counting-reporter.ts"],
    projects: [
      {
        test: {
          name: "packages",
          include: ["packages/*/src/**/*.test.ts", "packages/tools/template/*.test.ts", "test/webhooks/*.test.ts"],
          // Parsing what is made to be endless is deep, and how deep a stack reaches differs from run to run.
          execArgv: ["--stack-size=3000"],
        },
      },
      {
        test: {
          name: "system",
          include: ["test/{contract,e2e}/**/*.test.ts"],
          globalSetup: "./test/support/install-packed.ts",
          // Real git, npm and linters run here.
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
