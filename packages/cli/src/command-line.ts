import { parseArgs } from "node:util";
import { words } from "./messages.ts";
import { Problem } from "./problem.ts";
import type { Telling } from "./report/tell.ts";
import { isFormat } from "./scan/formats.ts";
import type { Format } from "./scan/formats.ts";
import type { ScanRequest } from "./scan/scan-paths.ts";
import { parseSeconds } from "./staged/time-budget.ts";
import type { TimeBudget } from "./staged/time-budget.ts";
import { parseShard } from "./scan/shard.ts";
import type { Shard } from "./scan/shard.ts";

/** What the user asks for. */
export type Request =
  | { readonly command: "help" | "version" | "doctor" | "uninstall" }
  | ({ readonly command: "staged" | "merged"; readonly budget?: TimeBudget } & Telling)
  | ({ readonly command: "received" | "referenced" | "committed" } & Telling)
  | ({ readonly command: "message" | "range"; readonly of: string } & Telling)
  | ({ readonly command: "pushed"; readonly remote: string } & Telling)
  | ({ readonly command: "history"; readonly shard?: Shard } & Telling)
  | ({ readonly command: "scan" } & ScanRequest)
  | { readonly command: "baseline"; readonly prune: boolean }
  | { readonly command: "init"; readonly yes: boolean; readonly strict: boolean };

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  verbose: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  strict: { type: "boolean" },
  prune: { type: "boolean" },
  format: { type: "string" },
  "no-ignore": { type: "boolean" },
  shard: { type: "string" },
  "time-budget": { type: "string" },
  "pass-unread": { type: "boolean" },
} as const;

const takingValue: ReadonlySet<string> = new Set(["format", "shard", "time-budget"]);

interface Command {
  /** The options it knows, besides `--help`. */
  readonly options: readonly string[];
  /** What it must be given, in the words of the help. */
  readonly needs?: string;
  readonly takesMany?: true;
}

const telling = ["format", "verbose"];
const waiting = [...telling, "time-budget", "pass-unread"];

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["staged", { options: waiting }],
  ["merged", { options: waiting }],
  ["message", { options: telling, needs: "<file>" }],
  ["range", { options: telling, needs: "<from>..<to>" }],
  ["pushed", { options: telling, takesMany: true }],
  ["received", { options: telling }],
  ["referenced", { options: telling, takesMany: true }],
  ["committed", { options: telling }],
  ["history", { options: [...telling, "shard"] }],
  ["scan", { options: [...telling, "no-ignore", "shard"], takesMany: true }],
  ["baseline", { options: ["prune"] }],
  ["init", { options: ["yes", "strict"] }],
  ["doctor", { options: [] }],
  ["uninstall", { options: [] }],
]);

/** Understands the arguments, or throws a Problem that names the one it does not. */
export function parseCommandLine(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const [name, ...rest] = positionals;
  const command = name === undefined ? undefined : commands.get(name);
  if (name !== undefined && !command) throw new Problem(words.unknownCommand(name));
  for (const token of tokens) if (token.kind === "option") assertKnown(token, name, command?.options ?? ["version"]);
  if (values["help"]) return { command: "help" };
  if (values["version"]) return { command: "version" };
  if (name === undefined || !command) throw new Problem(words.noCommand);
  assertFits(name, command, rest);
  return request(name, rest, values);
}

type Values = ReturnType<typeof parseArgs>["values"];

function request(command: string, rest: readonly string[], values: Values): Request {
  const is = (option: string): boolean => values[option] === true;
  switch (command) {
    case "init":
      return { command, yes: is("yes"), strict: is("strict") };
    case "baseline":
      return { command, prune: is("prune") };
    case "doctor":
    case "uninstall":
      return { command };
    case "scan":
      return { command, paths: rest.length > 0 ? rest : ["."], ...tellingOf(values), ignored: is("no-ignore"), ...shardOf(values) };
    case "history":
      return { command, ...tellingOf(values), ...shardOf(values) };
    case "message":
    case "range":
      return { command, of: rest[0] ?? "", ...tellingOf(values) };
    case "pushed":
      return { command, remote: rest[0] ?? "", ...tellingOf(values) };
    case "merged":
      return { command, ...tellingOf(values), ...budgetOf(values) };
    case "received":
    case "referenced":
    case "committed":
      return { command, ...tellingOf(values) };
    default:
      return { command: "staged", ...tellingOf(values), ...budgetOf(values) };
  }
}

function tellingOf(values: Values): Telling {
  const format: Format | string = String(values["format"] ?? "pretty");
  if (!isFormat(format)) throw new Problem(words.noFormat(format));
  return { format, verbose: values["verbose"] === true };
}

function shardOf(values: Values): { readonly shard?: Shard } {
  const part = values["shard"];
  if (part === undefined) return {};
  const shard = parseShard(String(part));
  if (!shard) throw new Problem(words.noShard(String(part)));
  return { shard };
}

function budgetOf(values: Values): { readonly budget?: TimeBudget } {
  const given = values["time-budget"];
  const passes = values["pass-unread"] === true;
  if (given === undefined && passes) throw new Problem(words.passWithoutBudget);
  if (given === undefined) return {};
  const seconds = parseSeconds(String(given));
  if (seconds === undefined) throw new Problem(words.noSeconds(String(given)));
  return { budget: { seconds, passes } };
}

function assertFits(name: string, { needs, takesMany }: Command, given: readonly string[]): void {
  if (needs !== undefined && given.length === 0) throw new Problem(words.missingArgument(name, needs));
  const extra = given[needs === undefined ? 0 : 1];
  if (extra !== undefined && !takesMany) throw new Problem(words.unexpectedArgument(extra));
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function assertKnown({ name, rawName, value }: Option, command: string | undefined, own: readonly string[]): void {
  if (name !== "help" && !own.includes(name)) throw new Problem(words.unknownOption(rawName, command));
  const takesValue = takingValue.has(name);
  if (takesValue && !value) throw new Problem(words.optionWithoutValue(rawName));
  if (!takesValue && value !== undefined) throw new Problem(words.optionWithValue(rawName));
}
