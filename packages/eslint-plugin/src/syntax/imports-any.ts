import type { TSESLint } from "@typescript-eslint/utils";

/** Whether a file imports one of these modules, a part of one, or something by `require`, which nobody has looked at. */
export function importsAny({ ast, text }: Readonly<TSESLint.SourceCode>, modules: ReadonlySet<string>): boolean {
  if (text.includes("require(")) return true;
  return ast.body.some((statement) => statement.type === "ImportDeclaration" && modules.has(bare(statement.source.value)));
}

/** `stripe` for `npm:stripe@17` and `https://esm.sh/stripe@17`. */
function bare(source: string): string {
  if (!/[:@?]/u.test(source)) return source;
  return source.replace(/^(npm:|https:\/\/esm\.sh\/)/u, "").replace(/(?<=.)@[\d^~].*$|\?.*$/u, "");
}
