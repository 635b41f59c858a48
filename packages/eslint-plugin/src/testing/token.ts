import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";

/** A token of a format, made up at test time. */
export function token(id: string, seed = 1): string {
  const format = providers.flatMap(({ tokens }) => tokens).find((candidate) => candidate.id === id);
  if (!format) throw new Error(`The catalogue has no token format "${id}".`);
  return sample(format, seed).value;
}
