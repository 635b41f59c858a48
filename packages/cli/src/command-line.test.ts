import { expect, it } from "vitest";
import { parseCommandLine } from "./command-line.ts";
import { Problem } from "./problem.ts";

it.each([
  [["staged"], { command: "staged", verbose: false }],
  [["staged", "--verbose"], { command: "staged", verbose: true }],
  [["--verbose", "staged"], { command: "staged", verbose: true }],
  [["init"], { command: "init", yes: false }],
  [["init", "-y"], { command: "init", yes: true }],
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
  [["a\u001b[31mb"], 'There is no command "a\\u{1b}[31mb"'],
])("answers %j in a sentence", (args, start) => {
  expect(() => parseCommandLine(args)).toThrow(Problem);
  expect(() => parseCommandLine(args)).toThrow(start);
});
