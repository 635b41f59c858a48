import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { expect, it } from "vitest";
import { Baseline } from "../policy/baseline.ts";
import { Policy } from "../policy/policy.ts";
import { formats } from "./formats.ts";
import { json } from "./formats/json.ts";
import { TreeScan } from "./tree-scan.ts";

const policy = new Policy(new Baseline([]));
const page = readFileSync(new URL("../../../../docs/scan.md", import.meta.url), "utf8");

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "mu").exec(page)?.[1] ?? "";
}

it("docs/scan.md shows what the JSON is", async () => {
  const [format] = providers.flatMap(({ tokens }) => tokens).filter(({ id }) => id === "github-pat-classic");
  if (!format) throw new Error("The catalogue lacks the format this test needs.");
  const folder = mkdtempSync(join(tmpdir(), "credlint-doc-"));
  try {
    writeFileSync(join(folder, "client.js"), block("js").replace("<github-pat-classic>", sample(format).value));
    const report = await new TreeScan({ ignored: false, policy }).run([join(folder, "client.js")]);
    const places = report.places.map((place) => ({ ...place, path: "client.js" }));
    expect(`${json({ ...report, places })}\n`).toBe(block("json"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("docs/scan.md names every format", () => {
  for (const format of formats) expect(page).toContain(`\`${format}\``);
});
