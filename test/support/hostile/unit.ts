/** A text made to be slow to scan, by saying it over and over. */
export interface Unit {
  readonly name: string;
  readonly text: string;
}

/** One line of so many characters. */
export function lineOf({ text }: Unit, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** No text twice: formats share names, and names share their words. */
export function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.text, unit])).values()];
}
