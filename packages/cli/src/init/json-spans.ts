/** Where a JSON value stands in its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of an object; empty for all other values. */
  readonly members: readonly Member[];
  /** Of an array; empty for all other values. */
  readonly items: readonly Span[];
}

export interface Member {
  readonly key: string;
  readonly start: number;
  readonly value: Span;
}

/** Finds the places of all values in a text that `JSON.parse` has accepted. */
export function parseSpans(text: string): Span {
  return new SpanReader(text).value();
}

class SpanReader {
  readonly #tokens: RegExpExecArray[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/gu)];
  }

  value(): Span {
    const { text, start, end } = this.#take();
    if (text === "{") return this.#object(start);
    if (text === "[") return this.#array(start);
    return { start, end, members: [], items: [] };
  }

  #object(start: number): Span {
    const members: Member[] = [];
    for (;;) {
      const token = this.#take();
      if (token.text === "}") return { start, end: token.end, members, items: [] };
      if (token.text === ",") continue;
      this.#take();
      members.push({ key: JSON.parse(token.text), start: token.start, value: this.value() });
    }
  }

  #array(start: number): Span {
    const items: Span[] = [];
    for (;;) {
      const next = this.#tokens[this.#next]?.[0];
      if (next === "]") return { start, end: this.#take().end, members: [], items };
      if (next === ",") this.#take();
      else items.push(this.value());
    }
  }

  #take(): { readonly text: string; readonly start: number; readonly end: number } {
    const token = this.#tokens[this.#next];
    if (!token) throw new SyntaxError("The text is no JSON.");
    this.#next += 1;
    return { text: token[0], start: token.index, end: token.index + token[0].length };
  }
}
