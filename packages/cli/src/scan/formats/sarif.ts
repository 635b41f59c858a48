import { explain } from "@credlint/scanner";
import { words } from "../../messages.ts";
import { version } from "../../version.ts";
import type { Place, Report } from "../report.ts";
import { message, ruleFor } from "./message.ts";

const home = "https://github.com/credlint/credlint";

/** SARIF 2.1.0 as GitHub's code scanning wants it: a rule for each format that was found, a result for each place. */
export function sarif({ places, isComplete }: Report): string {
  const rules = [...new Map(places.map((place) => [place.format, place])).values()];
  const indexes = new Map(rules.map(({ format }, index) => [format, index]));
  const driver = { name: "credlint", version: version(), informationUri: home, rules: rules.map(ruleOf) };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: isComplete }],
    results: places.map((place) => ({ ruleId: place.format, ruleIndex: indexes.get(place.format), ...resultOf(place) })),
  };
  return JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2);
}

function ruleOf(place: Place): object {
  const { format, provider, scope } = place;
  const { what, why, next } = scope ? words.broadScope : explain({ format, verdict: "shaped" });
  return {
    id: format,
    name: format.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: { text: `${why} ${next}`, markdown: `${why}\n\n**Next:** ${next}` },
    helpUri: `${home}/blob/main/docs/${scope ? `rules/${ruleFor(place)}` : `providers/${provider}`}.md`,
    defaultConfiguration: { level: "error" },
    properties: { tags: ["security"], precision: "high", "problem.severity": "error", "security-severity": scope ? "6.0" : "9.0" },
  };
}

function resultOf(place: Place): object {
  const { path, line: startLine, column: startColumn, endLine, endColumn, fingerprint } = place;
  const region = { startLine, startColumn, endLine, endColumn };
  return {
    level: "error",
    message: { text: message(place) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }],
    partialFingerprints: { "credlintSecret/v1": fingerprint },
  };
}

/** Through bytes, because a name with half a character in it has no address. */
function uriOf(path: string): string {
  return Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
}
