import { harmless } from "../../harmless.ts";
import { words } from "../../messages.ts";
import { styled } from "../../output.ts";
import { paragraph } from "../../secret/paragraph.ts";
import type { Place, Report } from "../report.ts";

/** Places of one secret that are named; so many show where it comes from. */
const placesNamed = 10;

/** For people: a paragraph for each secret or scope, however many places it stands in. */
export function pretty({ places }: Report): string {
  if (places.length === 0) return "";
  const secrets = new Map<string, Place[]>();
  for (const place of places) {
    const known = secrets.get(place.secret);
    if (known) known.push(place);
    else secrets.set(place.secret, [place]);
  }
  const scopes = [...secrets.values()].filter(([first]) => first?.scope).length;
  const head = styled(["red", "bold"], words.found(secrets.size - scopes, scopes, places.length));
  return [head, ...[...secrets.values()].flatMap(together)].join("\n\n");
}

function together([first, ...rest]: readonly Place[]): string[] {
  if (!first) return [];
  const named = [first, ...rest.slice(0, placesNamed - 1)].map(({ path, line, column }) => `${harmless(path)}:${line}:${column}`);
  const more = 1 + rest.length - named.length;
  return [paragraph(more > 0 ? [...named, words.morePlaces(more)] : named, first)];
}
