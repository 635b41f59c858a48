import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const readers: ReadonlySet<string> = new Set(["config", "parse", "loadEnv"]);

/** The members read of what `dotenv` or Vite's `loadEnv` took from `.env` files; undefined if it is something else. */
export function environmentFileRead(flow: ValueFlow, { node, path }: Origin): readonly string[] | undefined {
  if (node.type !== "CallExpression" || !readers.has(calledName(node) ?? "")) return undefined;
  const reader = readerOf(flow, node);
  if (reader === "dotenv.config") return path.length === 0 || path[0] === "parsed" ? path.slice(1) : undefined;
  return reader === "dotenv.parse" || (reader === "vite.loadEnv" && isUnfiltered(flow, node)) ? path : undefined;
}

function readerOf(flow: ValueFlow, node: TSESTree.CallExpression): string | undefined {
  const callee = flow.originsOf(node.callee).find(({ module }) => module === "dotenv" || module === "vite");
  return callee && `${callee.module}.${callee.path.at(-1)}`;
}

/** `loadEnv(mode, root)` gives what is public; with `""` in the third place, every variable. */
function isUnfiltered(flow: ValueFlow, { arguments: [, , prefixes] }: TSESTree.CallExpression): boolean {
  return prefixes !== undefined && staticString(flow, prefixes) === "";
}
