/** Milliseconds between two looks at the line: a terminal can't show more, and a person can't read it. */
const pause = 100;

/** One line on a terminal that says how far the scan is; nothing where nobody watches. */
export class Progress {
  readonly #isShown = process.stderr.isTTY && !process.env["CI"];
  #next = performance.now() + pause;
  #isWritten = false;

  show(line: () => string): void {
    if (!this.#isShown || performance.now() < this.#next) return;
    this.#next = performance.now() + pause;
    this.#isWritten = true;
    process.stderr.write(`\r\u001b[K${line()}`);
  }

  clear(): void {
    if (this.#isWritten) process.stderr.write("\r\u001b[K");
    this.#isWritten = false;
  }
}
