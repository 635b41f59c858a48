import { expect, it } from "vitest";
import { plan } from "../init/plan.ts";
import type { Proposal } from "../init/project.ts";

const repository = { top: process.cwd(), common: process.cwd(), hooks: `${process.cwd()}/hooks` };

function planned(files: Readonly<Record<string, string>>): Map<string, Proposal> {
  const proposals = plan({ read: (path) => ({ "package.json": "{}", ...files })[path] }, { repository });
  return new Map(proposals.map((proposal) => [proposal.path, proposal]));
}

const yaml = "repos:\n- repo: local\n  hooks: []\n";

it.each([
  ["lefthook.yml", "", "pre-commit:\n  commands:\n    credlint:\n      run: npx --no-install credlint staged\ncommit-msg:\n"],
  ["lefthook.yaml", "pre-rebase: {}", "pre-rebase: {}\npre-commit:\n"],
  [".pre-commit-config.yaml", yaml, `${yaml}- repo: local\n  hooks:\n    - id: credlint\n`],
  ["package.json", '{"simple-git-hooks":{"pre-push":"npm test"}}', '"pre-push":"npx --no-install credlint pushed \\"$@\\" && npm test"'],
])("adds itself to %s", (path, before, part) => {
  expect(planned({ [path]: before }).get(path)).toMatchObject({ before, after: expect.stringContaining(part) });
});

it.each([
  ["lefthook.yml", "pre-commit:\n  commands: {}\n"],
  ["lefthook.toml", ""],
  [".pre-commit-config.yaml", `${yaml}exclude: x\n`],
  ["simple-git-hooks.js", "module.exports = {};"],
])("leaves %s to its user", (path, before) => {
  expect(planned({ [path]: before }).get(path)).toMatchObject({ advice: expect.stringContaining("npx --no-install credlint staged") });
});

it("gives husky to a project that has nothing, with all checks", () => {
  const files = [...planned({}).keys()].filter((path) => path.startsWith(".husky/"));
  expect(files).toEqual([".husky/pre-commit", ".husky/commit-msg", ".husky/pre-merge-commit", ".husky/pre-push"]);
});
