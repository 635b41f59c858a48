import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withSamples } from "@credlint/tools/with-samples";
import { expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { run } from "../support/run.ts";
import { root } from "../support/source-files.ts";

const leaky = join(root, "test/connectors/order-sync/leaky");

it("the demo stops the leaky connector at every door, lets the mended one through, and shows no secret", () => {
  const { exit, stdout, stderr } = run("npm", ["run", "demo"], { cwd: root });
  expect(exit).toBe(0);
  for (const rule of Object.keys(plugin.rules)) expect(stdout).toContain(`credlint/${rule}`);
  expect(stdout).toContain("The commit was blocked; HEAD, the index and every file are as they were.");
  expect(stdout.trimEnd()).toMatch(/The leaky connector was stopped at every door; the mended one went through\.$/u);
  const files = readdirSync(leaky, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const secrets = files.flatMap((entry) => withSamples(readFileSync(join(entry.parentPath, entry.name), "utf8")).values);
  expect(secrets.length).toBeGreaterThanOrEqual(3);
  expect(secrets.filter((secret) => `${stdout}${stderr}`.includes(secret))).toEqual([]);
});
