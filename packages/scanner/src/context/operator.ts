/** What binds a value to the name before it. */
export interface Operator {
  readonly kind: "assign" | "pair" | "call" | "tag" | "space" | "default";
  readonly end: number;
}

const operators: readonly (readonly [pattern: RegExp, kind: Operator["kind"]])[] = [
  // `setKey:@"value"`
  [/:(?=@")/uy, "call"],
  // `"key" to "value"`, `"key" -> "value"`, `key <- "value"`, `$h{key} = "value"`, `$ENV{KEY} // "value"`, `key: String { "value"`
  [/(?:["'] (?:to|->)|[ \t]{0,4}<?<-|["']?\}[ \t]{1,4}(?:\|\|=?|\/\/=?|=))(?=[ \t]{0,4}["'])/uy, "assign"],
  [/(?:: String\??| by lazy) \{ (?:return )?(?=")/uy, "assign"],
  // `key.equals("value")`, `"key", default="value"`
  [/\.equals\((?=")/uy, "assign"],
  [/["'][ \t]{0,4},[ \t]{0,4}default(?:Value)?[ \t]{0,4}[:=][ \t]{0,4}(?=["'])/uy, "assign"],
  // `getKey() { return "value"`, `getKey = () => "value"`
  [/(?: = )?\(\)(?:: string)? (?:=> |\{\s{1,20}return )(?=["'`])/uy, "call"],
  // `"key": `, `key = `, `['key'] => `, `key := `, `key === `, `key !== `, `KEY ?? `, `getenv('KEY') ?: `, `key: string = `, `key string = `, `key[9] = `, `key As String = `
  [/\\?["'`]?\]?\)?(?:\[\d{0,4}\])?(?: (?:As )?string(?= =))?[ \t]{0,20}(?:(?::[ \t]{0,4}[A-Za-z&][\w.<>[\]| ?&']{0,30}[ \t])?!?={1,3}>?|:=?|\?\?=?|\|\|=?|\?:|\bor\b)(?=[\s"'`\\\w$@%+/!#*(<[{~^.&-])/iuy, "assign"],
  // `KEY!.trim() || `
  [/["'`]?\]?!?(?:\.(?:trim|strip|toString)\(\))?!?[ \t]{0,4}(?:\?\?|\|\|)(?=[ \t]{0,4}["'`])/uy, "assign"],
  // `{ get; set; } = `
  [/ \{ get; (?:(?:private |internal )?(?:set|init); )?\} ?=(?= ?@?")/uy, "assign"],
  // `fetch('KEY') { `, `var("KEY").unwrap_or(`, `getenv("KEY")).orElse(`
  [/["'][ \t]?\){1,2}(?:[ \t]\{[ \t]?|\.(?:unwrap_or|unwrap_or_else|orElse|getOrElse)\((?:\|_?\| ?)?)(?=["'])/uy, "assign"],
  // `get("key", "value")`
  [/\\?["'`][ \t]{0,4},(?=[ \t]{0,12}\\?["'`])/uy, "pair"],
  // `key("value")`, `key{"value"}`
  [/[({](?=[ \t]{0,4}["'`])/uy, "call"],
  // `<key>value</key>`, `<key><![CDATA[value]]></key>`, `name="key" value="value"`
  [/>(?=[^<>\n]{1,200}<\/)|><!\[CDATA\[(?=[^<>\n]{1,200}<\/|[^<>\n]{1,200}\]>)/uy, "tag"],
  [/["']?\s{1,20}(?:android:v|defaultV|v)alue=(?=["'])/uy, "assign"],
  // `--key value`, `password value` of .netrc
  [/[ \t]{1,12}(?=[^\s=:,;{})\]-])/uy, "space"],
];

/** `${KEY:value}` and `${KEY:-value}`. */
const fallback = /:[-=]?(?=[^}\s"'$]{1,200}\})/uy;

export function operatorAfter(text: string, nameStart: number, nameEnd: number): Operator | undefined {
  const standard = text.charAt(nameEnd) === ":" && isInBraces(text, nameStart) ? endOf(fallback, text, nameEnd) : undefined;
  if (standard !== undefined) return { kind: "default", end: standard };
  for (const [pattern, kind] of operators) {
    const end = endOf(pattern, text, nameEnd);
    if (end !== undefined) return { kind, end };
  }
  return undefined;
}

function isInBraces(text: string, nameStart: number): boolean {
  return /\$\{[\w.-]{0,50}$/u.test(text.slice(Math.max(0, nameStart - 54), nameStart));
}

/** Where a sticky pattern ends that begins at `at`. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
