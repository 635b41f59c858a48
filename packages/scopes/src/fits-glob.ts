const patterns = new Map<string, RegExp>();

/** Whether a text is what a catalogue's glob describes: `*` stands for any run without a space. */
export function fitsGlob(glob: string, text: string): boolean {
  const pattern = patterns.get(glob) ?? patternOf(glob);
  patterns.set(glob, pattern);
  return pattern.test(text);
}

function patternOf(glob: string): RegExp {
  const pieces = glob.split("*").map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  return new RegExp(`^${pieces.join(String.raw`\S*`)}$`, "u");
}
