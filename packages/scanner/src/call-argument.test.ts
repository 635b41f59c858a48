import { providers } from "@credlint/catalogue";
import { expect, it } from "vitest";
import { sample } from "./sample.ts";
import { scan } from "./scan.ts";

const handed = providers.flatMap(({ tokens }) => tokens.flatMap((format) => (format.calls ?? []).map((call) => ({ ...call, format, id: format.id }))));

function samplesOf(id: string): string {
  const format = providers.flatMap(({ tokens }) => [...tokens]).find((each) => each.id === id);
  if (!format) throw new Error(id);
  return sample(format).value;
}

it.each(handed)("finds $id where $name takes it", ({ name, argument, format, id }) => {
  const { value } = sample(format);
  const before = `import "${format.onlyNear?.[0] ?? ""}";\nconst api = new ${name}(${"id, ".repeat(argument)}"`;
  expect(scan(`${before}${value}");`)).toMatchObject([{ format: id, verdict: "shaped", range: [before.length, before.length + value.length] }]);
});

const hex20 = samplesOf("customer-io-track-api-key");
const hex40 = samplesOf("todoist-api-token");

it.each([
  ["by the place among others", `new TrackClient("1a2b3c4d5e6f70819203", '${hex20}', { region: RegionEU })`, hex20],
  ["behind calls and texts with commas", `TrackClient(pick(["a,b", 'c\\'d'], 1), "${hex20}")`, hex20],
  ["on lines of its own", `api = TodoistAPI(\n    "${hex40}",\n)`, hex40],
  ["of a member", `todoist.TodoistApi(\`${hex40}\`)`, hex40],
])("finds a value %s", (_, text, value) => {
  expect(scan(text).map(({ range: [start, end] }) => text.slice(start, end))).toEqual([value]);
});

it.each([
  ["another argument", `new TrackClient("${hex20}", key)`],
  ["another call", `myTodoistApis("${hex40}"); notodoistapi("${hex40}"); new TodoistApiError("${hex40}")`],
  ["behind the call", `new TodoistApi(); sha("${hex40}")`],
  ["behind an argument that never ends", `new TrackClient(("a", "${hex20}"`],
  ["a longer text", `new TodoistApi("${hex40}ab")`],
  ["a place of its own that only its vendor makes one", `import { Client } from "acme"; new Client(sid, "${samplesOf("twilio-auth-token")}")`],
])("leaves %s alone", (_, text) => {
  expect(scan(text)).toEqual([]);
});
