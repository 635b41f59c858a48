/** One element of DER (X.690): its tag, and where its content stands. */
export interface Element {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** No private key has more elements on one level. */
const mostElements = 16;

/** The elements that fill the bytes between two places exactly; undefined if they do not. */
export function elementsIn(bytes: Uint8Array, { from, to }: Omit<Element, "tag">): Element[] | undefined {
  const elements: Element[] = [];
  let at = from;
  while (at < to) {
    const element = elementAt(bytes, at);
    if (!element || element.to > to || elements.length === mostElements) return undefined;
    elements.push(element);
    at = element.to;
  }
  return elements;
}

function elementAt(bytes: Uint8Array, at: number): Element | undefined {
  const [tag, length] = bytes.subarray(at, at + 2);
  if (tag === undefined || length === undefined) return undefined;
  if (length < 0x80) return { tag, from: at + 2, to: at + 2 + length };
  const lengthBytes = bytes.subarray(at + 2, at + 2 + (length & 0x7f));
  // Indefinite lengths are not DER, and no key takes more than three bytes to count.
  if (lengthBytes.length === 0 || lengthBytes.length > 3) return undefined;
  const from = at + 2 + lengthBytes.length;
  return { tag, from, to: from + lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0) };
}
