import type { ValueFlow } from "./value-flow.ts";
import { ambientClues } from "./ambient-clues.ts";

/** Whether the file builds on a library that guards the OAuth flow itself; its modules, and those below them. */
export function usesGuardingClient(flow: ValueFlow, clients: readonly string[]): boolean {
  const { modules = [] } = ambientClues(flow, flow.sourceCode.ast);
  return modules.some((module) => clients.some((client) => module === client || module.startsWith(`${client}/`)));
}
