import type { TSESLint } from "@typescript-eslint/utils";
import { bareModule } from "./bare-module.ts";

/** Whether a file imports one of these modules, a part of one, or something by `require`, which nobody has looked at. */
export function importsAny({ ast, text }: Readonly<TSESLint.SourceCode>, modules: ReadonlySet<string>): boolean {
  if (text.includes("require(")) return true;
  return ast.body.some((statement) => statement.type === "ImportDeclaration" && modules.has(bareModule(statement.source.value)));
}
