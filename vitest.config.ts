import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/counting-reporter.ts"],
    projects: [
      { test: { name: "packages", include: ["packages/*/src/**/*.test.ts", "packages/tools/template/*.test.ts"] } },
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
