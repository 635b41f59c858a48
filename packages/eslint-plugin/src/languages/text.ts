import type { ESLint } from "eslint";
import { TextSourceCode } from "./text-source-code.ts";

interface TextFile {
  readonly body: string | Uint8Array;
}

/** The language `credlint/text`: any text file as one node, so that ESLint shows our findings there too. */
export const text: NonNullable<ESLint.Plugin["languages"]>[string] = {
  fileType: "text",
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: "type",
  visitorKeys: { Text: [] },

  /** Throws a TypeError with a sentence: there is nothing to configure. */
  validateLanguageOptions(options) {
    const [option] = Object.keys(options);
    if (option !== undefined) throw new TypeError(`The language credlint/text has no options; remove "${option}".`);
  },

  parse(file) {
    return { ok: true, ast: new TextSourceCode(textOf(file)).ast };
  },

  createSourceCode(file) {
    return new TextSourceCode(textOf(file));
  },
};

function textOf({ body }: TextFile): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
