/** The lines that two texts do not share, marked `-` and `+`, in order. */
export function diffLines(before: string, after: string): string[] {
  const [old, next] = [linesOf(before), linesOf(after)];
  const shared = sharedLengths(old, next);
  const changes: string[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < next.length) {
    if (at < old.length && to < next.length && old[at] === next[to]) {
      at += 1;
      to += 1;
    } else if (to === next.length || (at < old.length && (shared[at + 1]?.[to] ?? 0) >= (shared[at]?.[to + 1] ?? 0))) {
      changes.push(`- ${old[at]}`);
      at += 1;
    } else {
      changes.push(`+ ${next[to]}`);
      to += 1;
    }
  }
  return changes;
}

/** For each pair of places, how many lines the rests have in common. */
function sharedLengths(old: readonly string[], next: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: next.length + 1 }, () => 0));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const [row = [], below = []] = [lengths[at], lengths[at + 1]];
    for (let to = next.length - 1; to >= 0; to -= 1) {
      row[to] = old[at] === next[to] ? 1 + (below[to + 1] ?? 0) : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return lengths;
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\r?\n$/u, "").split(/\r?\n/u);
}
