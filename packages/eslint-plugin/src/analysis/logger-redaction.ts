import type { Redaction } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import { calledName } from "../syntax/called-name.ts";
import type { KnownLogger } from "./known-logger.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Whether the options of the logger, as far as this file tells, take out what stands under these keys of an entry. */
export function isRedacted(flow: ValueFlow, { logger: { redaction = [] }, madeBy }: KnownLogger, keys: readonly string[]): boolean {
  const options = madeBy.flatMap((call) => call.arguments);
  return redaction.some((kind) => options.some((argument) => takesOut(flow, argument, kind, keys)));
}

function takesOut(flow: ValueFlow, options: TSESTree.Node, { option, form }: Redaction, keys: readonly string[]): boolean {
  const path = option.split(".");
  if (form === "values") return isSet(flow, options, path);
  const lists = [[...path, "paths"], path].map((place) => listed(flow, options, place));
  return lists.some((list) => list === "unknown" || list?.some((entry) => covers(entry, keys, form)));
}

/** Keys under which people log what a request was and how it failed, and for which they write serializers. */
const serialized = /^(?:err|error|cause|req|request|res|response|config)$/u;

/** Whether a logger made in another file may have been told there how to print the object under a key. */
export function mayBeSerialized({ logger: { redaction = [] }, madeBy }: KnownLogger, [key, ...others]: readonly string[]): boolean {
  if (madeBy.length > 0 || key === undefined || others.length > 0 || !serialized.test(key)) return false;
  return redaction.some(({ form }) => form === "values");
}

/** Formats and hooks of its own may take anything out: whoever wrote one is given the benefit of the doubt. */
export function hasOwnFilter(flow: ValueFlow, { logger: { redaction = [] }, madeBy: [factory] }: KnownLogger): boolean {
  const known = new Set(redaction.map(({ option }) => option.split(".")[0] ?? ""));
  return factory?.arguments.some((argument) => isFiltering(flow, argument, known, 0)) === true;
}

/** Settings made of settings made of settings are not looked into. */
const maxDepth = 2;
const filterName = /mask|scrub|censor|sanitiz|sanitis|obfuscat|redact./iu;

/** What the `known` options take out is told by `isRedacted`. */
function isFiltering(flow: ValueFlow, node: TSESTree.Node, known: ReadonlySet<string>, depth: number): boolean {
  if (depth > maxDepth || isClass(node)) return false;
  return [node, ...descendants(node, flow.sourceCode.visitorKeys)].some((part) => {
    if (part.type === "CallExpression" && calledName(part) === "format") return part.arguments.some(isFunction);
    if (part.type !== "Identifier") return false;
    const made = flow.originsOf(part).filter((origin) => origin.kind === "expression" && origin.node !== part);
    const isNamed = filterName.test(part.name) && !known.has(part.name);
    return isNamed || made.some((origin) => isFiltering(flow, origin.node, known, depth + 1));
  });
}

function isSet(flow: ValueFlow, options: TSESTree.Node, path: readonly string[]): boolean {
  return flow.originsOf(options, path).some((origin) => origin.kind !== "expression" || origin.path.length === 0);
}

/** The strings of a list in the options; "unknown" if it is there and not written out. */
function listed(
  flow: ValueFlow,
  options: TSESTree.Node,
  path: readonly string[],
): readonly string[] | "unknown" | undefined {
  const [origin] = flow.originsOf(options, path);
  if (origin === undefined || (origin.kind === "expression" && origin.path.length > 0)) return undefined;
  const list = origin.node;
  if (list.type === "ObjectExpression") return undefined;
  if (list.type !== "ArrayExpression") return "unknown";
  const entries = list.elements.map((element) => element && staticString(flow, element));
  return entries.every((entry) => typeof entry === "string") ? entries : "unknown";
}

function covers(entry: string, keys: readonly string[], form: "paths" | "keys"): boolean {
  const parts = entry.split(/[.[\]"']+/u).filter((part) => part !== "");
  if (form === "keys") return keys.some((key) => key.toLowerCase() === parts.at(-1)?.toLowerCase());
  const shared = Math.min(parts.length, keys.length);
  // A path into the object that is logged whole takes out what is dangerous in it.
  return parts.slice(0, shared).every((part, index) => part === "*" || part === keys[index]);
}
