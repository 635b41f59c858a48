import type { DirectiveComment } from "./disable-directives.ts";
import { disableDirectives } from "./disable-directives.ts";
import { LineIndex } from "./line-index.ts";
import type { Position } from "./line-index.ts";

export interface TextNode {
  readonly type: "Text" | "Comment";
  readonly range: [start: number, end: number];
  readonly loc: { readonly start: Position; readonly end: Position };
}

interface Directive extends Pick<DirectiveComment, "type" | "value" | "justification"> {
  readonly node: TextNode;
}

/** What ESLint asks of a source: here one node that spans the file, and the comments that switch rules off. */
export class TextSourceCode {
  readonly text: string;
  readonly ast: TextNode;
  readonly lines: string[];
  readonly #index: LineIndex;

  constructor(text: string) {
    this.text = text;
    this.lines = text.split(/\r\n|[\n\r]/u);
    this.#index = new LineIndex(text);
    this.ast = this.#node("Text", [0, text.length]);
  }

  getLoc(node: TextNode): TextNode["loc"] {
    return node.loc;
  }

  getRange(node: TextNode): TextNode["range"] {
    return node.range;
  }

  getParent(): undefined {
    return undefined;
  }

  getAncestors(): TextNode[] {
    return [];
  }

  getText(node: TextNode = this.ast): string {
    return this.text.slice(...node.range);
  }

  getLocFromIndex(index: number): Position {
    return this.#index.positionAt(index);
  }

  getIndexFromLoc(position: Position): number {
    return this.#index.offsetOf(position);
  }

  getDisableDirectives(): { directives: Directive[]; problems: [] } {
    const directives = disableDirectives(this.text).map(({ type, value, justification, range }) => ({
      type,
      value,
      justification,
      node: this.#node("Comment", range),
    }));
    return { directives, problems: [] };
  }

  *traverse(): Generator<{ kind: 1; target: TextNode; phase: 1 | 2; args: [TextNode] }> {
    for (const phase of [1, 2] as const) yield { kind: 1, target: this.ast, phase, args: [this.ast] };
  }

  #node(type: TextNode["type"], [start, end]: readonly [number, number]): TextNode {
    return { type, range: [start, end], loc: { start: this.#index.positionAt(start), end: this.#index.positionAt(end) } };
  }
}
