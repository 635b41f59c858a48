import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { cutLength } from "./sanitizer.ts";
import type { ValueFlow } from "./value-flow.ts";

/** How a value shows up in a line. */
export interface Shown {
  /** `text`: an object would read `[object Object]`. `dump`: with all its members. `field`: in a structured entry. */
  readonly form: "text" | "dump" | "field";
  /** Keys of the logged object it stands under. */
  readonly keys: readonly string[];
  /** Keys that are written over after it was spread in. */
  readonly replaced: readonly string[];
}

/** A name, a member or a call whose value is printed. */
export interface PrintedValue {
  readonly node: TSESTree.Node;
  readonly shown: Shown;
}

/** Methods of a text that give back what was in it. */
const keeping: ReadonlySet<string> = new Set([
  "trim",
  "trimStart",
  "trimEnd",
  "toString",
  "toLowerCase",
  "toUpperCase",
  "normalize",
  "padEnd",
  "padStart",
  "valueOf",
  "join",
]);
const cutting: ReadonlySet<string> = new Set(["slice", "substring", "substr"]);
/** Functions that write out their first argument, or all of them, with what is inside. */
const dumping: ReadonlySet<string> = new Set([
  "JSON.stringify",
  "inspect",
  "util.inspect",
  "Object.fromEntries",
  "structuredClone",
]);
const dumpingAll: ReadonlySet<string> = new Set(["Object.assign", "util.format", "format"]);

/** What an address says before the public name of an app. */
const identifies = /(?:client|app|public)_?(?:id|key)=$/iu;

/** What of an expression ends up in the line. */
export function* printedValues(flow: ValueFlow, wrapped: TSESTree.Node, shown: Shown): Generator<PrintedValue> {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "TemplateLiteral":
      return yield* ofAll(
        flow,
        node.expressions.filter((_, index) => !identifies.test(node.quasis[index]?.value.raw ?? "")),
        asText(shown),
      );
    case "BinaryExpression":
      if (node.operator === "+") yield* ofAll(flow, [node.left, node.right], asText(shown));
      return;
    case "LogicalExpression":
      // What stands before `&&` is printed only where it is empty.
      return yield* ofAll(flow, node.operator === "&&" ? [node.right] : [node.left, node.right], shown);
    case "ConditionalExpression":
      return yield* ofAll(flow, [node.consequent, node.alternate], shown);
    case "ObjectExpression":
      return yield* ofObject(flow, node, shown);
    case "ArrayExpression":
      return yield* ofAll(
        flow,
        node.elements.filter((element) => element !== null),
        shown.form === "field" ? { ...shown, keys: [...shown.keys, "*"] } : shown,
      );
    case "SpreadElement":
      return yield* printedValues(flow, node.argument, shown);
    case "NewExpression":
      if (/Error$/u.test(calledName(node) ?? "")) yield* ofAll(flow, node.arguments.slice(0, 1), asText(shown));
      return;
    case "CallExpression":
      return yield* ofCall(flow, node, shown);
    case "Identifier":
    case "MemberExpression":
      yield { node, shown };
  }
}

function* ofAll(flow: ValueFlow, nodes: readonly TSESTree.Node[], shown: Shown): Generator<PrintedValue> {
  for (const node of nodes) yield* printedValues(flow, node, shown);
}

function* ofObject(flow: ValueFlow, { properties }: TSESTree.ObjectExpression, shown: Shown): Generator<PrintedValue> {
  for (const [index, property] of properties.entries()) {
    if (property.type === "SpreadElement") {
      const later = properties
        .slice(index + 1)
        .flatMap((next) => (next.type === "Property" ? (staticKey(next) ?? []) : []));
      yield* printedValues(flow, property.argument, { ...shown, replaced: [...shown.replaced, ...later] });
    } else {
      yield* printedValues(flow, property.value, {
        ...shown,
        keys: [...shown.keys, staticKey(property) ?? "*"],
        replaced: [],
      });
    }
  }
}

function* ofCall(flow: ValueFlow, node: TSESTree.CallExpression, shown: Shown): Generator<PrintedValue> {
  const callee = unwrap(node.callee);
  const name = flow.sourceCode.getText(callee);
  const [first, second] = node.arguments;
  if (name === "JSON.stringify" && second !== undefined && !isEmpty(second)) return;
  if (dumpingAll.has(name)) return yield* ofAll(flow, node.arguments, asDump(shown));
  if (first && dumping.has(name)) return yield* printedValues(flow, first, asDump(shown));
  if (name === "String") return yield* ofAll(flow, node.arguments, asText(shown));
  const kept = callee.type === "MemberExpression" ? keptByMethod(flow, callee, node.arguments) : undefined;
  if (kept) return yield* ofAll(flow, kept, asText(shown));
  yield { node, shown };
}

/** What of its receiver and arguments a text method gives back; undefined if it is none. */
function keptByMethod(
  flow: ValueFlow,
  { object, property }: TSESTree.MemberExpression,
  given: readonly TSESTree.CallExpressionArgument[],
): readonly TSESTree.Node[] | undefined {
  const method = property.type === "Identifier" ? property.name : "";
  if (method === "concat") return [object, ...given];
  if (keeping.has(method)) return [object];
  if (!cutting.has(method)) return undefined;
  return cutLength(flow, method, given) === "long" ? [object] : [];
}

function isEmpty(node: TSESTree.Node): boolean {
  return (node.type === "Literal" && node.value === null) || (node.type === "Identifier" && node.name === "undefined");
}

function asText(shown: Shown): Shown {
  return { ...shown, form: "text" };
}

function asDump(shown: Shown): Shown {
  return { ...shown, form: "dump" };
}
