import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";

/** A text with its markers filled in, and the made-up secrets that stand there now. */
export interface Filled {
  readonly text: string;
  readonly values: readonly string[];
}

const formats = new Map(providers.flatMap(({ tokens }) => tokens.map((token) => [token.id, token])));

/**
 * Puts a made-up token in the place of each `<format-id>` or `<format-id:seed>`, so that no file of the repository
 * holds text in the shape of a secret. Other angle brackets stay as they are.
 */
export function withSamples(text: string): Filled {
  const values: string[] = [];
  const filled = text.replace(/<([a-z0-9-]+)(?::(\d+))?>/gu, (marker, id: string, seed?: string) => {
    const format = formats.get(id);
    if (!format) return marker;
    const { value } = sample(format, seed === undefined ? 1 : Number(seed));
    values.push(value);
    return value;
  });
  return { text: filled, values };
}
