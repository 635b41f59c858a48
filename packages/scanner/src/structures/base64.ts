/** The bytes of base64 text in either alphabet, padded or not; undefined for any other text. */
export function fromBase64(text: string): Buffer | undefined {
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  const digits = text.slice(0, text.length - padding);
  return /^[\w+/-]+$/u.test(digits) && digits.length % 4 !== 1 ? Buffer.from(digits, "base64") : undefined;
}
