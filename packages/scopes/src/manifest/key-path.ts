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

/** A text that stands in every file in which the path does. */
export function wordOf(pattern: string): string {
  return stepsOf(pattern).findLast((step) => step !== "[]" && step !== "*") ?? "";
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
