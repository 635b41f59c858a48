/** `stripe` for what Deno calls `npm:stripe@17` and `https://esm.sh/stripe@17`; any other name as it is. */
export function bareModule(source: string): string {
  if (!/[:@?]/u.test(source)) return source;
  return source.replace(/^(npm:|https:\/\/esm\.sh\/)/u, "").replace(/(?<=.)@[\d^~].*$|\?.*$/u, "");
}
