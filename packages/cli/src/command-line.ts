import { parseArgs } from "node:util";
import { words } from "./messages.ts";
import { Problem } from "./problem.ts";

/** What the user asks for. */
export type Request =
  | { readonly command: "help" | "version" }
  | { readonly command: "staged"; readonly verbose: boolean }
  | { readonly command: "init"; readonly yes: boolean };

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  verbose: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
} as const;

/** The options each command knows, besides `--help`. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ["staged", ["verbose"]],
  ["init", ["yes"]],
]);

/** Understands the arguments, or throws a Problem that names the one it does not. */
export function parseCommandLine(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const [command, extra] = positionals;
  if (command !== undefined && !known.has(command)) throw new Problem(words.unknownCommand(command));
  for (const token of tokens) if (token.kind === "option") assertKnown(token, command);
  if (values["help"]) return { command: "help" };
  if (values["version"]) return { command: "version" };
  if (extra !== undefined) throw new Problem(words.unexpectedArgument(extra));
  if (command === "staged") return { command, verbose: values["verbose"] === true };
  if (command === "init") return { command, yes: values["yes"] === true };
  throw new Problem(words.noCommand);
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function assertKnown({ name, rawName, value }: Option, command: string | undefined): void {
  const own = command === undefined ? ["version"] : (known.get(command) ?? []);
  if (name !== "help" && !own.includes(name)) throw new Problem(words.unknownOption(rawName, command));
  if (value !== undefined) throw new Problem(words.optionWithValue(rawName));
}
