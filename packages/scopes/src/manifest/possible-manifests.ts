import { manifests } from "@credlint/catalogue/manifests";
import type { Manifest } from "@credlint/catalogue/manifests";
import type { Format } from "./format.ts";
import { wordsOf } from "./key-path.ts";

/** What a text must hold to be a manifest: all words of one list of each. */
interface Clues {
  readonly marks: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
}

const known = new Map<Manifest, Clues>();

/** The kinds of manifest that a text may be, told by a look at it before anything is parsed: `holds` looks for a word. */
export function possibleManifests(format: Format, holds: (word: string) => boolean): Manifest[] {
  return manifests.filter((manifest) => {
    if (!manifest.formats.includes(format)) return false;
    const { marks, places } = known.get(manifest) ?? cluesOf(manifest);
    return [marks, places].every((lists) => lists.some((words) => words.every(holds)));
  });
}

function cluesOf(manifest: Manifest): Clues {
  const clues = {
    marks: manifest.marks.map((group) => group.flatMap(wordsOfMark)),
    places: manifest.places.map(({ path }) => wordsOf(path)),
  };
  known.set(manifest, clues);
  return clues;
}

function wordsOfMark(mark: string): string[] {
  const [path = "", wanted] = mark.split("=", 2);
  return wanted === undefined ? wordsOf(path) : [wanted, ...wordsOf(path)];
}
