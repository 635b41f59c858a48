import { parseArgs } from "node:util";
import { words } from "./messages.ts";
import { Problem } from "./problem.ts";
import { isFormat } from "./scan/formats.ts";
import type { ScanRequest } from "./scan/scan-paths.ts";
import { parseShard } from "./scan/shard.ts";

/** What the user asks for. */
export type Request =
  | { readonly command: "help" | "version" }
  | { readonly command: "staged"; readonly verbose: boolean }
  | ({ readonly command: "scan" } & ScanRequest)
  | { readonly command: "init"; readonly yes: boolean };

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  verbose: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  format: { type: "string" },
  "no-ignore": { type: "boolean" },
  shard: { type: "string" },
} as const;

const takingValue: ReadonlySet<string> = new Set(["format", "shard"]);

/** The options each command knows, besides `--help`. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ["staged", ["verbose"]],
  ["scan", ["format", "no-ignore", "shard", "verbose"]],
  ["init", ["yes"]],
]);

/** Understands the arguments, or throws a Problem that names the one it does not. */
export function parseCommandLine(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const [command, ...rest] = positionals;
  if (command !== undefined && !known.has(command)) throw new Problem(words.unknownCommand(command));
  for (const token of tokens) if (token.kind === "option") assertKnown(token, command);
  if (values["help"]) return { command: "help" };
  if (values["version"]) return { command: "version" };
  if (command === "scan") return { command, ...scanRequest(rest, values) };
  const [extra] = rest;
  if (extra !== undefined) throw new Problem(words.unexpectedArgument(extra));
  if (command === "staged") return { command, verbose: values["verbose"] === true };
  if (command === "init") return { command, yes: values["yes"] === true };
  throw new Problem(words.noCommand);
}

type Values = ReturnType<typeof parseArgs>["values"];

function scanRequest(paths: readonly string[], values: Values): ScanRequest {
  const format = String(values["format"] ?? "pretty");
  if (!isFormat(format)) throw new Problem(words.noFormat(format));
  const part = values["shard"];
  const shard = part === undefined ? undefined : parseShard(String(part));
  if (part !== undefined && !shard) throw new Problem(words.noShard(String(part)));
  const ignored = values["no-ignore"] === true;
  return { paths: paths.length > 0 ? paths : ["."], format, ignored, ...(shard && { shard }), verbose: values["verbose"] === true };
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function assertKnown({ name, rawName, value }: Option, command: string | undefined): void {
  const own = command === undefined ? ["version"] : (known.get(command) ?? []);
  if (name !== "help" && !own.includes(name)) throw new Problem(words.unknownOption(rawName, command));
  const takesValue = takingValue.has(name);
  if (takesValue && !value) throw new Problem(words.optionWithoutValue(rawName));
  if (!takesValue && value !== undefined) throw new Problem(words.optionWithValue(rawName));
}
