import { words } from "../messages.ts";
import { Progress } from "../scan/progress.ts";

/** How far the reading of objects is, how fast it goes, and how long it will take. */
export class ObjectProgress {
  readonly #line = new Progress();
  readonly #total: number;
  readonly #start = performance.now();
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  show(bytes: number): void {
    this.#done += 1;
    this.#line.show(() => {
      const seconds = (performance.now() - this.#start) / 1_000;
      return words.objectProgress(this.#done, this.#total, bytes / seconds, (seconds / this.#done) * (this.#total - this.#done));
    });
  }

  clear(): void {
    this.#line.clear();
  }
}
