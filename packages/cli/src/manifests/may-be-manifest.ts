import { formatOf, maxLength, possibleManifests } from "@credlint/scopes/manifest-kinds";

/** One of these stands in every manifest, whatever its kind. */
const word = /[sS]copes?\b|ermissions\b|resourceAccess\b/u;
/** Bytes of a UTF-16 unit at most. */
const widest = 3;

/** Whether a file may be an app manifest: a look at its name, then at its bytes, before anything is parsed. */
export function mayBeManifest(path: string, bytes: Buffer): boolean {
  const format = formatOf(path);
  if (!format || bytes.length > maxLength * widest) return false;
  // All that is looked for is ASCII, and this decodes nothing.
  const text = bytes.toString("latin1");
  return word.test(text) && possibleManifests(text, format).length > 0;
}
