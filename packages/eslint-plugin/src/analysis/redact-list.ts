import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import type { LeakRewrite } from "./leak-rewrite.ts";
import type { LeakedSecret } from "./leaked-secret.ts";
import type { Sink } from "./sink.ts";

/** Settings under which a path means something else, or nothing. */
const moving: ReadonlySet<string> = new Set(["nestedKey", "logger", "formatters", "serializers", "mixin"]);

/** The path of a field, put into the `redact` list where this file makes the logger. */
export function redactListRewrites(call: TSESTree.CallExpression, { by }: Sink, { node, keys = [] }: LeakedSecret): LeakRewrite[] {
  const hasList = by?.logger.redaction?.some(({ form, option }) => form === "paths" && option === "redact");
  const [factory] = by?.madeBy ?? [];
  const [entry] = call.arguments;
  const isField = entry?.type === "ObjectExpression" && entry.range[0] < node.range[0] && node.range[1] < entry.range[1];
  if (!hasList || !factory || !isField) return [];
  if (keys.length === 0 || keys.includes("*")) return [];
  const place = keys.reduce((path, key) => path + (/^[a-z_$][\w$]*$/iu.test(key) ? `${path && "."}${key}` : `['${key}']`), "");
  const edit = listed(factory, JSON.stringify(place));
  return edit ? [{ how: "list", place, ...edit }] : [];
}

type Edit = Pick<LeakRewrite, "range" | "text">;

function listed(factory: TSESTree.CallExpression | TSESTree.NewExpression, path: string): Edit | undefined {
  const [first] = factory.arguments;
  if (!first) return { range: [factory.range[1] - 1, factory.range[1] - 1], text: `{ redact: [${path}] }` };
  const options = unwrap(first);
  if (options.type !== "ObjectExpression" || options.properties.some(({ type }) => type === "SpreadElement")) return undefined;
  const entries = writtenEntries(options);
  if (entries.some(([key]) => moving.has(key))) return undefined;
  const value = entries.find(([key]) => key === "redact")?.[1];
  const start = options.range[0] + 1;
  if (!value) return { range: [start, start], text: ` redact: [${path}]${options.properties.length > 0 ? "," : " "}` };
  const paths = value.type === "ObjectExpression" ? writtenEntries(value).find(([key]) => key === "paths")?.[1] : value;
  return paths?.type === "ArrayExpression" ? appended(paths, path) : undefined;
}

function appended({ elements, range }: TSESTree.ArrayExpression, path: string): Edit {
  const last = elements.at(-1);
  const end = last ? last.range[1] : range[0] + 1;
  return { range: [end, end], text: last ? `, ${path}` : path };
}
