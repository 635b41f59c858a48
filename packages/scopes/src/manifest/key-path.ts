/** Whether the keys of a leaf are what a catalogue's path describes: `[]` an element of a list, `*` any key. */
export function fitsPath(pattern: string, keys: readonly string[]): boolean {
  const steps = stepsOf(pattern);
  return steps.length === keys.length && startsWithPath(steps, keys);
}

/** Whether a leaf stands at a path or below it. */
export function isBelowPath(pattern: string, keys: readonly string[]): boolean {
  const steps = stepsOf(pattern);
  return steps.length <= keys.length && startsWithPath(steps, keys);
}

/** The keys of a path that stand in every file in which it does, the last and most telling first. */
export function wordsOf(pattern: string): string[] {
  return stepsOf(pattern).filter((step) => step !== "[]" && step !== "*").reverse();
}

function startsWithPath(steps: readonly string[], keys: readonly string[]): boolean {
  return steps.every((step, index) => {
    const key = keys[index] ?? "";
    return step === "*" || step === key || (step === "[]" && /^\d+$/u.test(key));
  });
}

/** `a.b[].c` is `a`, `b`, `[]`, `c`; a dot in a key is written `\.`. */
function stepsOf(pattern: string): string[] {
  return pattern
    .replaceAll("[]", ".[]")
    .split(/(?<!\\)\./u)
    .filter((step) => step !== "")
    .map((step) => step.replaceAll(String.raw`\.`, "."));
}
