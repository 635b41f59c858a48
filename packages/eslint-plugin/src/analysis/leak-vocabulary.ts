import type { SecretCall } from "@credlint/catalogue";
import { wordsOf } from "@credlint/scanner/secret-name";
import type { TSESTree } from "@typescript-eslint/utils";
import { calleeText } from "../syntax/callee-text.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { LeakOptions } from "./leak-options.ts";
import type { Origin } from "./origin.ts";
import { isPersonal } from "./personal-data.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What counts as a secret, as a place where it leaves, and as making it harmless: facts, and what a project says besides. */
export class LeakVocabulary {
  readonly calls: readonly SecretCall[];
  readonly #options: LeakOptions;
  readonly #added: readonly string[];
  readonly #ignored: readonly string[];

  constructor(calls: readonly SecretCall[] = [], options: LeakOptions = {}) {
    this.calls = calls;
    this.#options = options;
    this.#added = (options.names?.add ?? []).map(spelled);
    this.#ignored = (options.names?.ignore ?? []).map(spelled);
  }

  /** What the project's own lists say of a value. */
  sourceKind(flow: ValueFlow, read: TSESTree.Node, origin: Origin): "value" | "personal" | undefined {
    const names = namesOf(read, origin);
    if (names.some((name) => this.#added.some((added) => endsWith(name, added)))) return "value";
    const made = origin.kind === "expression" && origin.path.length === 0 ? unwrap(origin.node) : undefined;
    const source = made?.type === "CallExpression" ? calleeText(made) : flow.sourceCode.getText(unwrap(read));
    if (fits(this.#options.sources, source)) return "value";
    return this.#options.pii === true && names.some(isPersonal) ? "personal" : undefined;
  }

  isIgnored(read: TSESTree.Node, origin: Origin): boolean {
    return namesOf(read, origin).some((name) => this.#ignored.some((ignored) => endsWith(name, ignored)));
  }

  isSink(call: TSESTree.CallExpression): boolean {
    return fits(this.#options.sinks, calleeText(call));
  }

  isSanitizer(call: TSESTree.CallExpression): boolean {
    return fits(this.#options.sanitizers, calleeText(call));
  }
}

/** `audit.write` fits itself and what ends in it, such as `this.audit.write`. */
function fits(names: readonly string[] | undefined, callee: string): boolean {
  return names?.some((name) => callee === name || callee.endsWith(`.${name}`)) === true;
}

/** The name a value is printed by, and the one it comes from. */
function namesOf(read: TSESTree.Node, { kind, node, path }: Origin): string[] {
  const origin = path.at(-1) ?? (kind !== "expression" && node.type === "Identifier" ? node.name : undefined);
  return [writtenName(read), origin].filter((name) => name !== undefined).map(spelled);
}

function spelled(name: string): string {
  return wordsOf(name).join(" ");
}

function endsWith(name: string, ending: string): boolean {
  return name === ending || name.endsWith(` ${ending}`);
}
