/** A place as ESLint writes it: lines from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Leads offsets into a text to lines and columns and back. Lines end with `\n`, `\r\n` or `\r`. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/gu)) this.#starts.push(index + end.length);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) };
  }

  offsetOf({ line, column }: Position): number {
    return (this.#starts[line - 1] ?? 0) + column;
  }
}
