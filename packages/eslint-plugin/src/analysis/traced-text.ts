import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { literalStart } from "../syntax/literal-start.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { listElements } from "./list-elements.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A piece of a text and the node that writes it down; `start` if the file holds it there character by character. */
export interface TracedPart {
  readonly text: string;
  readonly node: TSESTree.Node;
  readonly start?: number | undefined;
}

export type TracedText = readonly TracedPart[];

/** Stands for what is only known at run time. */
export const unknownText = "\uFFFD";

/** Bounds that real code stays far below. */
const maxTexts = 8;
const maxNodes = 400;

const passedThrough: ReadonlySet<string> = new Set(["encodeURIComponent", "encodeURI", "String"]);

/** The texts an expression can have, each with the places its pieces stand at. */
export function tracedTexts(flow: ValueFlow, node: TSESTree.Node): readonly TracedText[] {
  return new Tracer(flow).textsOf(node);
}

class Tracer {
  readonly #flow: ValueFlow;
  readonly #open = new Set<TSESTree.Node>();
  #visits = 0;

  constructor(flow: ValueFlow) {
    this.#flow = flow;
  }

  textsOf(wrapped: TSESTree.Node): readonly TracedText[] {
    const node = unwrap(wrapped);
    this.#visits += 1;
    if (this.#open.has(node) || this.#visits > maxNodes) return unknownAt(node);
    this.#open.add(node);
    const texts = this.#read(node);
    this.#open.delete(node);
    return texts;
  }

  #read(node: TSESTree.Node): readonly TracedText[] {
    switch (node.type) {
      case "Literal":
        return isText(node.value) ? [[this.#part(node, `${node.value}`)]] : unknownAt(node);
      case "TemplateLiteral":
        return this.#template(node);
      case "BinaryExpression":
        return node.operator === "+" ? product([this.textsOf(node.left), this.textsOf(node.right)]) : unknownAt(node);
      case "CallExpression":
        return this.#call(node);
      default:
        return this.#origins(node);
    }
  }

  #template({ quasis, expressions }: TSESTree.TemplateLiteral): readonly TracedText[] {
    return product(
      quasis.flatMap((quasi, index) => {
        const expression = expressions[index];
        const own: readonly TracedText[] = [[this.#part(quasi, quasi.value.cooked ?? unknownText)]];
        return expression ? [own, this.textsOf(expression)] : [own];
      }),
    );
  }

  #call(node: TSESTree.CallExpression): readonly TracedText[] {
    const { callee } = node;
    const [first] = node.arguments;
    if (callee.type === "Identifier" && passedThrough.has(callee.name) && first) return this.textsOf(first);
    if (callee.type !== "MemberExpression") return this.#origins(node);
    const method = calledName(node);
    if (method === "join") return this.#join(callee.object, first);
    return method === "trim" || method === "toString" ? this.textsOf(callee.object) : this.#origins(node);
  }

  #join(list: TSESTree.Node, separator: TSESTree.Node | undefined): readonly TracedText[] {
    const glue = separator ? this.textsOf(separator) : [[{ text: ",", node: list }]];
    const elements = listElements(this.#flow, list).map((element) => this.textsOf(element));
    return product(elements.flatMap((texts, index) => (index === 0 ? [texts] : [glue, texts])));
  }

  #origins(node: TSESTree.Node): readonly TracedText[] {
    const origins = this.#flow.originsOf(node);
    const texts = origins.flatMap(({ node: origin, path }) => {
      const [member, ...deeper] = path;
      if (origin === node || deeper.length > 0) return unknownAt(node);
      if (member === undefined) return this.textsOf(origin);
      const value = origin.type === "TSEnumDeclaration" ? enumMember(origin, member) : undefined;
      return value ? this.textsOf(value) : unknownAt(node);
    });
    return texts.length > 0 ? texts.slice(0, maxTexts) : unknownAt(node);
  }

  #part(node: TSESTree.Literal | TSESTree.TemplateElement, text: string): TracedPart {
    return { text, node, start: literalStart(node, this.#flow.sourceCode.text) };
  }
}

/** Numbers become texts where they are put into one. */
function isText(value: unknown): value is string | number | bigint {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}

function unknownAt(node: TSESTree.Node): readonly TracedText[] {
  return [[{ text: unknownText, node }]];
}

/** Every choice of one text from each list, in order. */
function product(lists: readonly (readonly TracedText[])[]): readonly TracedText[] {
  return lists.reduce<readonly TracedText[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, ...tail])).slice(0, maxTexts),
    [[]],
  );
}

function enumMember({ body }: TSESTree.TSEnumDeclaration, name: string): TSESTree.Node | undefined {
  return body.members.find(({ id }) => (id.type === "Identifier" ? id.name : staticName(id)) === name)?.initializer;
}

function staticName(id: TSESTree.Node): string | undefined {
  return id.type === "Literal" ? String(id.value) : undefined;
}
