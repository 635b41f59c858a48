import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { Stage } from "../support/stage.ts";
import { parseStory } from "../support/story.ts";
import type { Step, Story } from "../support/story.ts";
import { root } from "../support/source-files.ts";

const credlint = join(inject("installed"), "node_modules/credlint/bin/credlint.cjs");

const stories = globSync("test/e2e/*.txt", { cwd: root }).sort();

it.each(stories)("%s", (file) => {
  const story = parseStory(readFileSync(join(root, file), "utf8"));
  const stage = new Stage(credlint);
  try {
    for (const { path, text } of story.files) stage.write(path, text);
    for (const step of story.steps) play(step, story, stage);
    expect(stage.leftovers()).toEqual([]);
  } finally {
    stage.remove();
  }
});

/** Besides what the story expects: no secret in any output, and whatever only checks or is refused changes nothing. */
function play(step: Step, { secrets }: Story, stage: Stage): void {
  const isCheck = /\bcredlint staged\b/u.test(step.command);
  const isRefused = step.exit !== 0;
  const scope = { git: isCheck };
  const before = isCheck || isRefused ? stage.snapshot(scope) : undefined;
  const { exit, stdout, stderr } = stage.sh(step.command);
  const output = stdout + stderr;
  const where = `line ${step.line}: $ ${step.command}\n${output}`;
  expect(exit, where).toBe(step.exit);
  for (const text of step.says) expect(output, where).toContain(text);
  for (const text of step.hides) expect(output, where).not.toContain(text);
  expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
  if (before !== undefined) expect(stage.snapshot(scope), `${where}changed something`).toBe(before);
}
