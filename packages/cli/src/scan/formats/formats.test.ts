import { providers } from "@credlint/catalogue";
import { expect, it } from "vitest";
import type { Place, Report } from "../report.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

const place: Place = {
  path: "src/a.ts",
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 45,
  format: "github-pat-classic",
  provider: "github",
  verdict: "valid",
  fingerprint: "one",
  secret: "one",
};
const [other] = providers.flatMap(({ id: provider, tokens }) => tokens.filter(({ id }) => id === "slack-bot-token").map(({ id: format }) => ({ provider, format })));
if (!other) throw new Error("The catalogue lacks the format this test needs.");
const slack: Place = { ...place, ...other, verdict: "shaped", fingerprint: "two", secret: "two" };
const odd = 'a b/ü,%:"<&>\n\u001b[31m\uffff.ts';

function report(places: readonly Place[], isComplete = true): Report {
  return { places, files: 7, bytes: 2_000, isComplete };
}

it("pretty makes one paragraph of a secret in many places", () => {
  const lines = pretty(report([place, slack, { ...place, path: odd, line: 8 }])).split("\n");
  expect(lines[0]).toBe("credlint: found 2 secrets in 3 places.");
  expect(lines.slice(2, 5)).toEqual([
    "src/a.ts:3:5",
    'a b/ü,%:"<&>\\n\\u{1b}[31m\uffff.ts:8:5',
    "  GitHub personal access token (classic) ghp_********, checksum valid: a real token.",
  ]);
  expect(lines.filter((line) => line.startsWith("  Whoever holds it can"))).toHaveLength(2);
});

it("pretty names ten places and counts the rest", () => {
  const places = Array.from({ length: 12 }, (_, index) => ({ ...place, line: index + 1 }));
  const text = pretty(report(places));
  expect(text).toContain("credlint: found 1 secret in 12 places.");
  expect(text).toContain("src/a.ts:10:5\nand 2 more\n  GitHub");
  expect(text).not.toContain("src/a.ts:11:5");
  expect(pretty(report(places.slice(0, 10)))).not.toContain("more");
  expect(pretty(report([place]))).toMatch(/^credlint: found 1 secret\.\n\nsrc/u);
  expect(pretty(report([]))).toBe("");
});

it("json gives what docs/scan.md says", () => {
  const text = json(report([place, { ...slack, path: odd }]));
  const { findings, ...rest }: { findings: object[] } = JSON.parse(text);
  expect(rest).toEqual({ version: 1, checked: { files: 7, bytes: 2_000 } });
  const { secret: _, ...shown } = place;
  expect(findings[0]).toEqual({ ...shown, rule: "no-hardcoded-token", message: expect.stringMatching(/^GitHub .* token\. Whoever .*\. .* from GITHUB_TOKEN\.$/u) });
  expect(findings[1]).toMatchObject({ path: odd, format: "slack-bot-token", verdict: "shaped" });
  expect(JSON.parse(json(report([])))).toEqual({ version: 1, findings: [], checked: { files: 7, bytes: 2_000 } });
});

it("github writes a workflow command a line, with what would end one escaped", () => {
  const lines = github(report([place, { ...slack, path: odd, endLine: 4 }])).split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^::error file=src\/a\.ts,line=3,endLine=3,col=5,endColumn=45,title=GitHub personal access token \(classic\) ghp_\*{8}%2C checksum valid%3A a real token::GitHub personal access token \(classic\) ghp_\*{8}, checksum valid: a real token\. Whoever /u,
  );
  expect(lines[1]).toMatch(/^::error file=a b\/ü%2C%25%3A"<&>%0A\u001b\[31m\uffff\.ts,line=3,endLine=4,title=Slack /u);
  expect(github(report([]))).toBe("");
});

it("gitlab gives each place a fingerprint that does not know its line", () => {
  const issues = (places: readonly Place[]): { fingerprint: string }[] => JSON.parse(gitlab(report(places)));
  const places = [place, { ...place, line: 9 }, { ...place, path: "b.ts" }, slack];
  const [first] = issues(places);
  expect(first).toEqual({
    description: expect.stringContaining("Whoever holds it can"),
    check_name: "no-hardcoded-token",
    fingerprint: expect.any(String),
    severity: "blocker",
    location: { path: "src/a.ts", lines: { begin: 3 } },
  });
  const prints = issues(places).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(4);
  expect(issues(places.map((each) => ({ ...each, line: each.line + 50 }))).map(({ fingerprint }) => fingerprint)).toEqual(prints);
  expect(gitlab(report([]))).toBe("[]");
});

it("junit has a test for each place and one for the scan", () => {
  const text = junit(report([place, { ...slack, path: odd }]));
  expect(text).toContain('<testsuites tests="3" failures="2" errors="0">');
  expect(text).toContain('<testcase classname="src/a.ts" name="github-pat-classic 3:5" file="src/a.ts" line="3"><failure type="github-pat-classic" message="GitHub');
  expect(text).toContain('file="a b/ü,%:&quot;&lt;&amp;&gt;\\n\\u{1b}[31m\ufffd.ts"');
  expect(junit(report([]))).toContain('<testsuites tests="1" failures="0" errors="0">');
  const partial = junit(report([], false));
  expect(partial).toContain('errors="1"');
  expect(partial).toContain('<error message="Not everything could be checked');
});

it("sarif is what code scanning asks for", () => {
  const { version, runs } = JSON.parse(sarif(report([place, slack, { ...place, path: "ü/a b#1%.ts" }], false)));
  const [run] = runs;
  expect([version, runs.length, run.columnKind]).toEqual(["2.1.0", 1, "utf16CodeUnits"]);
  expect(run.invocations).toEqual([{ executionSuccessful: false }]);
  const { rules, ...driver } = run.tool.driver;
  expect(driver).toEqual({ name: "credlint", version: expect.stringMatching(/^\d+\.\d+\.\d+/u), informationUri: "https://github.com/credlint/credlint" });
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(["github-pat-classic", "slack-bot-token"]);
  for (const { name, shortDescription, fullDescription, help, helpUri, properties } of rules) {
    expect(name).toMatch(/^(?:[A-Z0-9][a-z0-9]*)+$/u);
    for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown]) expect(text).toMatch(/\.$/u);
    expect(helpUri).toMatch(/^https:\/\/github\.com\/credlint\/credlint\/blob\/main\/docs\/providers\/(?:github|slack)\.md$/u);
    expect(properties).toMatchObject({ tags: ["security"], "security-severity": "9.0" });
  }
  expect(run.results.map(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => [ruleId, rules[ruleIndex].id])).toEqual([
    ["github-pat-classic", "github-pat-classic"],
    ["slack-bot-token", "slack-bot-token"],
    ["github-pat-classic", "github-pat-classic"],
  ]);
  expect(run.results[2]).toEqual({
    ruleId: "github-pat-classic",
    ruleIndex: 0,
    level: "error",
    message: { text: expect.stringContaining("checksum valid") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "%C3%BC/a%20b%231%25.ts" },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 45 },
        },
      },
    ],
    partialFingerprints: { "credlintSecret/v1": "one" },
  });
});

it.each([pretty, json, sarif, github, gitlab, junit])("%o prints nothing that only groups", (render) => {
  const hidden = "kept-inside";
  expect(render(report([{ ...place, secret: hidden }]))).not.toContain(hidden);
});
