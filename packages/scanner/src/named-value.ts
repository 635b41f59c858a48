/** What may stand between a name and its value in code, config files and markup. */
const between = new Set("\"'`\\ \t:=>,(");

/** Longest way from a name to its value, in characters. */
const reach = 24;

/**
 * Where the value of the name at `start` begins: `aws_secret_access_key = …`, `"secretAccessKey": "…"`,
 * `set('secret-access-key', '…')`, `<SecretAccessKey>…`.
 */
export function valueAfterName(text: string, start: number, name: RegExp): number | undefined {
  name.lastIndex = start;
  const found = name.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (!startsName(text, start)) return undefined;
  const end = start + found.length;
  let at = end;
  while (at < end + reach && between.has(text.charAt(at))) at += 1;
  return at > end ? at : undefined;
}

/** `DD_API_KEY` and `myDdApiKey` hold the name, `add_api_key` does not. */
function startsName(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return !/[A-Za-z]/u.test(before) || (/[a-z]/u.test(before) && /[A-Z]/u.test(text.charAt(start)));
}
