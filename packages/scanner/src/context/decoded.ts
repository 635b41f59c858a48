/** What a value says under its base64, as in Kubernetes secrets; undefined if it is none or not plain text. */
export function decoded(value: string): string | undefined {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(value)) return undefined;
  const plain = Buffer.from(value, "base64").toString("latin1").trimEnd();
  return /^[\x20-\x7e]{4,}$/u.test(plain) ? plain : undefined;
}
