import { harmless } from "../harmless.ts";
import { words } from "../messages.ts";
import { styled } from "../output.ts";
import { diffLines } from "./diff-lines.ts";
import type { Proposal } from "./project.ts";

/** The plan, file by file, with every line that would change. */
export function show(proposals: readonly Proposal[]): string {
  return proposals.map(describe).join("\n");
}

function describe(proposal: Proposal): string {
  const { path } = proposal;
  if ("advice" in proposal) return `${heading(words.byHand, path)}\n${indented(proposal.advice.split("\n"))}`;
  const { before, after } = proposal;
  if (before === after) return heading(words.unchanged, path);
  // A user's own lines are shown too, and may hold anything.
  const lines = diffLines(before ?? "", after).map((line) => harmless(line.replaceAll("\t", "  ")));
  return `${heading(before === undefined ? words.created : words.changed, path)}\n${indented(lines)}`;
}

function heading(state: string, path: string): string {
  return `${state.padEnd(9)} ${styled("bold", path)}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join("\n");
}
