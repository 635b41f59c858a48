import { setOf } from "./members.ts";

/** What may stand between a name and its value in code, config files and markup. */
export const between = "\"'`\\ \t:=>,(";

const isBetween = setOf(between);

/** Longest way from a name to its value, in characters. */
const reach = 24;

/**
 * Where the value of the name at `start` begins: `aws_secret_access_key = …`, `"secretAccessKey": "…"`,
 * `set('secret-access-key', '…')`, `<SecretAccessKey>…`. Told from the bytes, because most names are followed by none.
 */
export function valueAfterName(bytes: Uint8Array, start: number, names: readonly string[]): number | undefined {
  const end = endOfName(bytes, start, names);
  if (end === undefined || !startsName(bytes, start)) return undefined;
  let at = end;
  while (at < end + reach && isBetween[bytes[at] ?? 0] === 1) at += 1;
  return at > end ? at : undefined;
}

function endOfName(bytes: Uint8Array, start: number, names: readonly string[]): number | undefined {
  for (const name of names) {
    const end = endOf(bytes, start, name);
    if (end !== undefined) return end;
  }
  return undefined;
}

const underscore = 0x5f;
const dash = 0x2d;

/** `aws_secret_access_key` is also written `aws-secret-access-key` and `awsSecretAccessKey`; a leading `_` stays. */
function endOf(bytes: Uint8Array, start: number, name: string): number | undefined {
  let at = start;
  for (let index = 0; index < name.length; index += 1) {
    const wanted = name.charCodeAt(index);
    const byte = bytes[at] ?? 0;
    const isJoint = wanted === underscore && index > 0;
    if (!isJoint && small(byte) !== wanted) return undefined;
    if (!isJoint || byte === underscore || byte === dash) at += 1;
  }
  return at;
}

/** `DD_API_KEY` and `myDdApiKey` hold the name, `add_api_key` does not. */
export function startsName(bytes: Uint8Array, start: number): boolean {
  const before = start === 0 ? 0 : (bytes[start - 1] ?? 0);
  return !isLetter(before) || (before === small(before) && (bytes[start] ?? 0) !== small(bytes[start] ?? 0));
}

function small(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

function isLetter(byte: number): boolean {
  return small(byte) >= 0x61 && small(byte) <= 0x7a;
}
