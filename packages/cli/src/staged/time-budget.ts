/** How long a commit may wait, and what happens to what could not be read in time. */
export interface TimeBudget {
  readonly seconds: number;
  /** Whether it passes unread; else it blocks the commit. */
  readonly passes: boolean;
}

/** Seconds in digits, a fraction of one included; undefined for anything else. */
export function parseSeconds(text: string): number | undefined {
  const seconds = Number(text);
  return /^[\d.]+$/u.test(text) && seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

/** Counts from the start of the process: waiting for node and git is waiting too. */
export function isUsedUp(budget: TimeBudget | undefined): boolean {
  return budget !== undefined && performance.now() > budget.seconds * 1_000;
}

/** As many pieces of a large blob as there is time for. */
export async function* inTime(pieces: AsyncIterable<Uint8Array>, budget: TimeBudget | undefined): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (isUsedUp(budget)) return;
    yield piece;
  }
}
