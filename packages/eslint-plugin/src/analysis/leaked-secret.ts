import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { addedValues, anyKey, isEdited } from "./edited-object.ts";
import { isEmptyHere, isFailureHere } from "./guarded-place.ts";
import { isLeftOutBefore } from "./left-out-key.ts";
import { LeakVocabulary } from "./leak-vocabulary.ts";
import { hasOwnFilter, isRedacted, mayBeSerialized } from "./logger-redaction.ts";
import { isMaskedBefore } from "./masked-value.ts";
import type { Origin } from "./origin.ts";
import { keptByCall } from "./printed-call.ts";
import { isReplaced, printedValues } from "./printed-values.ts";
import type { PrintedValue, Shown } from "./printed-values.ts";
import { isSanitizing } from "./sanitizer.ts";
import { secretSource } from "./secret-source.ts";
import type { SecretSource } from "./secret-source.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A secret on its way out. */
export interface LeakedSecret {
  /** The expression at the sink that holds it. */
  readonly node: TSESTree.Node;
  readonly source: SecretSource;
  /** Names it went through, the first one nearest to its source. */
  readonly path: readonly string[];
  /** Keys of the entry it stands under; undefined in a text. */
  readonly keys?: readonly string[];
}

/** A key that is told to everybody, even where it arrives in a header. */
const publicKey = /publi(?:c|shable)_?key$/iu;

/** Compositions of compositions: deeper than any real log message. */
const maxDepth = 6;

const plain = new LeakVocabulary();

/** The first secret in each expression that leaves at a sink. */
export function* leakedSecrets(flow: ValueFlow, sink: Sink, vocabulary: LeakVocabulary = plain): Generator<LeakedSecret> {
  if (sink.by && hasOwnFilter(flow, sink.by)) return;
  const search = new SecretSearch(flow, sink, vocabulary);
  for (const argument of sink.written) {
    const found = search.inExpression(argument, { form: "field", keys: [], replaced: [] });
    if (found) yield found;
  }
}

/** Far above what real arguments are made of. */
const maxValues = 400;

class SecretSearch {
  readonly #flow: ValueFlow;
  readonly #sink: Sink;
  readonly #vocabulary: LeakVocabulary;
  #depth = 0;
  #values = 0;

  constructor(flow: ValueFlow, sink: Sink, vocabulary: LeakVocabulary) {
    this.#flow = flow;
    this.#sink = sink;
    this.#vocabulary = vocabulary;
  }

  inExpression(node: TSESTree.Node, shown: Shown): LeakedSecret | undefined {
    if (this.#depth === maxDepth) return undefined;
    this.#depth += 1;
    const found = this.#firstIn(node, shown);
    this.#depth -= 1;
    return found;
  }

  #firstIn(node: TSESTree.Node, shown: Shown): LeakedSecret | undefined {
    for (const value of printedValues(this.#flow, node, shown)) {
      this.#values += 1;
      if (this.#values > maxValues) return undefined;
      if (isEmptyHere(this.#flow.sourceCode, value.node) || this.#isSanitized(value.node)) continue;
      const found = this.#foundAt(value);
      if (found) return { ...found, node: value.node };
    }
    return undefined;
  }

  #foundAt(value: PrintedValue): LeakedSecret | undefined {
    const origins = this.#flow.originsOf(value.node, [], value.shown.calls);
    for (const origin of origins) {
      const source = secretSource(this.#flow, value.node, origin, this.#vocabulary);
      if (source && isLeftOutBefore(value.node, origin.path.at(-1))) continue;
      const path = origin.steps.map(({ name }) => name).toReversed();
      if (source && this.#isShown(source, value)) return { node: value.node, source, path, ...this.#place(value) };
      const inner = source && (source.kind !== "object" || value.shown.form !== "text") ? undefined : this.#insideOf(value, origin);
      if (inner) return { ...inner, path: [...inner.path, ...path] };
    }
    return this.#addedTo(value, origins);
  }

  /** What a name stands for is composed elsewhere in the file. */
  #insideOf({ node, shown }: PrintedValue, { kind, node: made, path, without = [], calls = [] }: Origin): LeakedSecret | undefined {
    if (kind !== "expression" || made === unwrap(node) || without.includes(anyKey)) return undefined;
    // An item of a text that was split is still a part of it.
    const isItem = path.length === 1 && /^\d+$/u.test(path[0] ?? "") && made.type === "CallExpression" && keptByCall(this.#flow, made);
    if (path.length > 0 && (!isItem || isOpenPart(made, path))) return undefined;
    return this.inExpression(made, { ...shown, replaced: [...shown.replaced, ...without], calls });
  }

  /** What was put into the object or list after it was made. */
  #addedTo({ node, shown }: PrintedValue, origins: readonly Origin[]): LeakedSecret | undefined {
    const wholes = origins.filter(({ kind, path, node: { type } }) => kind === "expression" && path.length === 0 && isFillable(type, shown));
    const names = [unwrap(node), ...wholes.flatMap(({ steps }) => steps)].filter(({ type }) => type === "Identifier");
    for (const name of wholes.length > 0 ? new Set(names) : []) {
      const variable = name.type === "Identifier" ? findVariable(this.#flow.sourceCode, name) : undefined;
      for (const { value, key } of variable ? addedValues(variable, name) : []) {
        if (isReplaced(shown, key) || isBeside(name, key)) continue;
        const found = this.inExpression(value, key === undefined ? shown : { ...shown, keys: [...shown.keys, key] });
        if (found) return found;
      }
    }
    return undefined;
  }

  #isSanitized(wrapped: TSESTree.Node): boolean {
    const node = unwrap(wrapped);
    if (publicKey.test(writtenName(node) ?? "") || (this.#sink.by && isMaskedBefore(this.#flow, node))) return true;
    if (node.type === "CallExpression") return this.#vocabulary.isSanitizer(node);
    const definition = node.type === "Identifier" ? findVariable(this.#flow.sourceCode, node)?.defs[0] : undefined;
    const init = definition?.type === "Variable" && definition.node.init ? unwrap(definition.node.init) : undefined;
    return init?.type === "CallExpression" && this.#vocabulary.isSanitizer(init);
  }

  #place({ shown }: PrintedValue): { keys?: readonly string[] } {
    return shown.form === "field" && shown.keys.length > 0 ? { keys: shown.keys } : {};
  }

  #isShown({ kind, node: made, isAnswer = kind === "object" }: SecretSource, { node, shown }: PrintedValue): boolean {
    const isWhole = kind !== "value" && kind !== "personal";
    if (this.#isTakenOut(shown, isWhole)) return false;
    if (isAnswer && [node, made].some((place) => isFailureHere(this.#flow.sourceCode, place, made))) return false;
    if (!isWhole) return true;
    // An object in a template reads `[object Object]`.
    if (shown.form === "text" || shown.replaced.length > 0) return false;
    return !isEdited(this.#flow.sourceCode, node) && !(node.type === "CallExpression" && isSanitizing(node));
  }

  #isTakenOut({ form, keys }: Shown, isWhole: boolean): boolean {
    const { by } = this.#sink;
    if (form !== "field" || !by) return false;
    return isRedacted(this.#flow, by, keys) || (isWhole && mayBeSerialized(by, keys));
  }
}

/** Whether what is put under a key is not in the member that is read: `config.saml` has nothing of `config.oidc`. */
function isBeside({ parent, range: [start] }: TSESTree.Node, key: string | undefined): boolean {
  if (parent?.type !== "MemberExpression" || parent.range[0] !== start || key === undefined) return false;
  const isCalled = parent.parent.type === "CallExpression" && parent.parent.callee === parent;
  const read = isCalled ? undefined : staticKey(parent);
  return read !== undefined && read !== key;
}

function isFillable(type: TSESTree.Node["type"], { form }: Shown): boolean {
  return type === "NewExpression" || type === "ArrayExpression" || (type === "ObjectExpression" && form !== "text");
}

/** `Bearer` of `Bearer …`, the user's name of `name:password`, the host after `name:password@`. */
function isOpenPart(made: TSESTree.Node, [index]: readonly string[]): boolean {
  if (made.type !== "CallExpression" || calledName(made) !== "split") return false;
  const [separator] = made.arguments;
  const text = separator?.type === "Literal" ? separator.value : undefined;
  return index === "0" ? text === " " || text === ":" : text === "@";
}
