import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import type { EnteredCall } from "./origin.ts";
import { keptByCall } from "./printed-call.ts";
import type { ValueFlow } from "./value-flow.ts";

/** How a value shows up in a line. */
export interface Shown {
  /** `text`: an object would read `[object Object]`. `dump`: with all its members. `field`: in a structured entry. */
  readonly form: "text" | "dump" | "field";
  /** Keys of the logged object it stands under. */
  readonly keys: readonly string[];
  /** Keys that are written over after it was spread in. */
  readonly replaced: readonly string[];
  /** The calls whose results it is composed in. */
  readonly calls?: readonly EnteredCall[];
}

/** A name, a member or a call whose value is printed. */
export interface PrintedValue {
  readonly node: TSESTree.Node;
  readonly shown: Shown;
}

/** Objects whose contents show wherever they are dumped. */
const collections: ReadonlySet<string> = new Set(["Map", "Set", "Headers", "FormData", "URLSearchParams", "URL", "Array"]);

/** What stands before the public name of an app in an address, and before a piece of text that no parser expects. */
const identifies = /(?:client|app|public)_?(?:id|key)=$|\b(?:unexpected|illegal) token:? ?["'(]?$/iu;

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
      if (shown.form !== "text") yield* ofObject(flow, node, shown);
      return;
    case "ArrayExpression":
      return yield* ofAll(
        flow,
        node.elements.filter((element) => element !== null),
        shown.form === "field" ? { ...shown, keys: [...shown.keys, "*"] } : shown,
      );
    case "SpreadElement":
      return yield* printedValues(flow, node.argument, shown);
    case "TaggedTemplateExpression":
      return yield* ofAll(flow, node.quasi.expressions, shown);
    case "NewExpression":
      return yield* ofNew(flow, node, shown);
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
    } else if (!isReplaced(shown, staticKey(property))) {
      yield* printedValues(flow, property.value, {
        ...shown,
        keys: [...shown.keys, staticKey(property) ?? "*"],
        replaced: [],
      });
    }
  }
}

/** Whether what stands under a key is written over; names of headers come in any case. */
export function isReplaced({ replaced }: Pick<Shown, "replaced">, key: string | undefined): boolean {
  return key !== undefined && replaced.some((name) => name.toLowerCase() === key.toLowerCase());
}

function* ofCall(flow: ValueFlow, node: TSESTree.CallExpression, shown: Shown): Generator<PrintedValue> {
  if (calleeText(node) === "Object.assign") return yield* ofAssign(flow, node, shown);
  const kept = keptByCall(flow, node);
  if (!kept) return yield { node, shown };
  yield* ofAll(flow, kept.nodes, kept.form === "same" ? shown : kept.form === "text" ? asText(shown) : asDump(shown));
}

/** `Object.assign(a, { key: value })` prints what `{ ...a, key: value }` does. */
function* ofAssign(flow: ValueFlow, { arguments: given }: TSESTree.CallExpression, shown: Shown): Generator<PrintedValue> {
  for (const [index, argument] of given.entries()) {
    const later = given.slice(index + 1).flatMap((next) => (next.type === "ObjectExpression" ? writtenEntries(next).map(([key]) => key) : []));
    yield* printedValues(flow, argument, { ...asDump(shown), replaced: [...shown.replaced, ...later] });
  }
}

function* ofNew(flow: ValueFlow, node: TSESTree.NewExpression, shown: Shown): Generator<PrintedValue> {
  const name = calledName(node) ?? "";
  if (collections.has(name)) return yield* ofAll(flow, node.arguments, asDump(shown));
  if (!name.endsWith("Error")) return;
  yield* ofAll(flow, node.arguments.slice(0, 1), asText(shown));
  // `{ cause }` is printed with the error.
  const options = node.arguments[1];
  if (options?.type === "ObjectExpression") yield* ofObject(flow, options, asDump(shown));
}

function asText(shown: Shown): Shown {
  return { ...shown, form: "text" };
}

function asDump(shown: Shown): Shown {
  return { ...shown, form: "dump" };
}
