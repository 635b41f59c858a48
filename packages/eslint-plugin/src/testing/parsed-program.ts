import { parseForESLint } from "@typescript-eslint/parser";

/** Undefined for a text that is no program. */
export function parsedProgram(text: string): ReturnType<typeof parseForESLint> | undefined {
  try {
    return parseForESLint(text, { range: true, loc: false, ecmaFeatures: { jsx: true } });
  } catch {
    return undefined;
  }
}
