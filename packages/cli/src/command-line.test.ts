import { expect, it } from "vitest";
import { parseCommandLine } from "./command-line.ts";
import { Problem } from "./problem.ts";

const telling = { format: "pretty", verbose: false };
const scan = { command: "scan", paths: ["."], format: "pretty", ignored: false, verbose: false };

it.each([
  [["staged"], { command: "staged", ...telling }],
  [["staged", "--verbose"], { command: "staged", ...telling, verbose: true }],
  [["--verbose", "staged"], { command: "staged", ...telling, verbose: true }],
  [["scan"], scan],
  [["scan", "a", "--", "--help"], { ...scan, paths: ["a", "--help"] }],
  [["scan", "--format=json", "--no-ignore", "--verbose"], { ...scan, format: "json", ignored: true, verbose: true }],
  [["scan", "--format", "sarif", "src"], { ...scan, format: "sarif", paths: ["src"] }],
  [["scan", "--shard", "2/3"], { ...scan, shard: { index: 2, count: 3 } }],
  [["init"], { command: "init", yes: false, strict: false }],
  [["init", "-y"], { command: "init", yes: true, strict: false }],
  [["init", "--strict"], { command: "init", yes: false, strict: true }],
  [["staged", "--format", "json"], { command: "staged", format: "json", verbose: false }],
  [["staged", "--time-budget", "0.5"], { command: "staged", ...telling, budget: { seconds: 0.5, passes: false } }],
  [["merged", "--time-budget=5", "--pass-unread"], { command: "merged", ...telling, budget: { seconds: 5, passes: true } }],
  [["message", "a b"], { command: "message", of: "a b", ...telling }],
  [["range", "main..", "--format=sarif"], { command: "range", of: "main..", format: "sarif", verbose: false }],
  [["pushed", "origin", "https://example.com"], { command: "pushed", remote: "origin", ...telling }],
  [["history", "--shard", "1/2"], { command: "history", ...telling, shard: { index: 1, count: 2 } }],
  [["baseline", "--prune"], { command: "baseline", prune: true }],
  [["doctor"], { command: "doctor" }],
  [["-h"], { command: "help" }],
  [["staged", "--help"], { command: "help" }],
  [["--version"], { command: "version" }],
])("understands %j", (args, request) => expect(parseCommandLine(args)).toEqual(request));

it.each([
  [[], "Say what to do"],
  [["commit"], 'There is no command "commit"'],
  [["constructor", "--x"], 'There is no command "constructor"'],
  [["commit", "--all"], 'There is no command "commit"'],
  [["staged", "--all"], 'credlint staged has no option "--all"'],
  [["staged", "-q"], 'credlint staged has no option "-q"'],
  [["staged", "--version"], 'credlint staged has no option "--version"'],
  [["--all"], 'credlint has no option "--all"'],
  [["init", "--yes=no"], 'The option "--yes" takes no value'],
  [["init", "here"], 'credlint did not expect "here"'],
  [["scan", "--format", "xml"], 'There is no format "xml"; choose one of pretty, json, sarif, github, gitlab, junit.'],
  [["scan", "--format"], 'The option "--format" needs a value'],
  [["scan", "--format="], 'The option "--format" needs a value'],
  [["scan", "--shard", "3/2"], '"3/2" names no part of a whole; write `--shard 1/4` for the first of four.'],
  [["scan", "--no-ignore=x"], 'The option "--no-ignore" takes no value'],
  [["scan", "--yes"], 'credlint scan has no option "--yes"'],
  [["message"], "`credlint message` needs <file>"],
  [["range", "a..b", "c..d"], 'credlint did not expect "c..d"'],
  [["staged", "--format", "xml"], 'There is no format "xml"'],
  [["staged", "--prune"], 'credlint staged has no option "--prune"'],
  [["staged", "--time-budget", "0"], '"0" is no number of seconds'],
  [["staged", "--time-budget", "-1"], '"-1" is no number of seconds'],
  [["staged", "--time-budget", "1e3"], '"1e3" is no number of seconds'],
  [["staged", "--time-budget", "1.2.3"], '"1.2.3" is no number of seconds'],
  [["staged", "--pass-unread"], "`--pass-unread` says what happens after"],
  [["history", "--time-budget", "1"], 'credlint history has no option "--time-budget"'],
  [["a\u001b[31mb"], 'There is no command "a\\u{1b}[31mb"'],
])("answers %j in a sentence", (args, start) => {
  expect(() => parseCommandLine(args)).toThrow(Problem);
  expect(() => parseCommandLine(args)).toThrow(start);
});
