import { wordsOf } from "../../report/words-of.ts";
import type { Place, Report } from "../report.ts";
import { message } from "./message.ts";

/** Workflow commands: GitHub Actions shows each beside its line. */
export function github({ places }: Report): string {
  return places.map((place) => `::error ${properties(place)}::${escaped(message(place))}`).join("\n");
}

function properties(place: Place): string {
  const { path: file, line, column: col, endLine, endColumn } = place;
  const title = wordsOf(place).what.replace(/\.$/u, "");
  // GitHub takes columns only if both are on one line.
  const columns = line === endLine ? { col, endColumn } : {};
  const all = { file, line, endLine, ...columns, title };
  return Object.entries(all).map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`).join(",");
}

/** As `@actions/core` does. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
