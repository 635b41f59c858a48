import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../syntax/unwrap.ts";
import { isEdited } from "./edited-object.ts";
import { isEmptyHere, isFailureHere } from "./guarded-place.ts";
import { hasOwnFilter, isRedacted } from "./logger-redaction.ts";
import type { Origin } from "./origin.ts";
import { printedValues } from "./printed-values.ts";
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
}

/** Compositions of compositions: deeper than any real log message. */
const maxDepth = 6;

/** The first secret in each expression that leaves at a sink. */
export function* leakedSecrets(flow: ValueFlow, sink: Sink): Generator<LeakedSecret> {
  if (sink.by && hasOwnFilter(flow, sink.by)) return;
  const search = new SecretSearch(flow, sink);
  for (const argument of sink.written) {
    const found = search.inExpression(argument, { form: "field", keys: [], replaced: [] });
    if (found) yield found;
  }
}

class SecretSearch {
  readonly #flow: ValueFlow;
  readonly #sink: Sink;
  #depth = 0;

  constructor(flow: ValueFlow, sink: Sink) {
    this.#flow = flow;
    this.#sink = sink;
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
      const source = isEmptyHere(this.#flow.sourceCode, value.node) ? undefined : this.#sourceOf(value);
      if (source) return { node: value.node, source };
    }
    return undefined;
  }

  #sourceOf(value: PrintedValue): SecretSource | undefined {
    for (const origin of this.#flow.originsOf(value.node)) {
      const source = secretSource(this.#flow, value.node, origin);
      if (source && this.#isShown(source, value)) return source;
      const inner = source ? undefined : this.#insideOf(value, origin);
      if (inner) return inner;
    }
    return undefined;
  }

  /** What a name stands for is composed elsewhere in the file. */
  #insideOf(value: PrintedValue, origin: Origin): SecretSource | undefined {
    const isComposed = origin.kind === "expression" && origin.path.length === 0 && origin.node !== unwrap(value.node);
    const source = isComposed ? this.inExpression(origin.node, value.shown)?.source : undefined;
    return source && this.#isShown(source, value) ? source : undefined;
  }

  #isShown({ kind }: SecretSource, { node, shown }: PrintedValue): boolean {
    const { by } = this.#sink;
    if (shown.form === "field" && by && isRedacted(this.#flow, by, shown.keys)) return false;
    if (kind === "value") return true;
    // An object in a template reads `[object Object]`.
    if (shown.form === "text" || shown.replaced.length > 0) return false;
    if (kind === "object" && isFailureHere(this.#flow.sourceCode, node)) return false;
    return !isEdited(this.#flow.sourceCode, node) && !(node.type === "CallExpression" && isSanitizing(node));
  }
}
