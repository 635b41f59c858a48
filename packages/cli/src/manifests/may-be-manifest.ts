import { formatOf, isTestPath, maxLength, possibleManifests } from "@credlint/scopes/manifest-kinds";

/** One of these stands in every manifest, whatever its kind. */
const words = ["cope", "ermissions", "resourceAccess"].map((word) => Buffer.from(word));
/** Bytes of a UTF-16 unit at most. */
const widest = 3;

/** Whether a file may be an app manifest: a look at its name, then at its bytes, before anything is parsed. */
export function mayBeManifest(path: string, bytes: Buffer): boolean {
  const format = formatOf(path);
  if (!format || isTestPath(path) || bytes.length > maxLength * widest || !words.some((word) => bytes.includes(word))) return false;
  return possibleManifests(format, (word) => bytes.includes(word)).length > 0;
}
