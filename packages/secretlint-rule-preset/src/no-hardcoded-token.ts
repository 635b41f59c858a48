import { explain, reportedFormats, scan } from "@credlint/scanner";
import type { SecretLintRuleCreator, SecretLintRuleLocalizeMessages } from "@secretlint/types";
import { fromHere } from "./from-here.ts";

interface Props {
  /** Not a string: secretlint masks every string of a message's data, in the message too. */
  readonly isProven: boolean;
}

/** One message per token format; secretlint appends its id to the documentation address. */
const messages: SecretLintRuleLocalizeMessages = Object.fromEntries(
  reportedFormats().map((format) => [
    format,
    {
      en: (props?: Props) => {
        const { what, why, next } = explain({ format, verdict: props?.isProven ? "valid" : "shaped" });
        return `${what} ${why} ${next}`;
      },
    },
  ]),
);

/** Finds tokens of every format in the catalogue, in any text file. */
export const noHardcodedToken: SecretLintRuleCreator = {
  messages,
  meta: {
    id: "@credlint/secretlint-rule-no-hardcoded-token",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: { url: "https://github.com/credlint/credlint/blob/main/docs/providers/README.md" },
  },
  create(context) {
    const translate = context.createTranslator(messages);
    return {
      file({ content, filePath }) {
        for (const { format, verdict, range } of scan(content, { path: fromHere(filePath) })) {
          context.report({ message: translate(format, { isProven: verdict === "valid" }), range });
        }
      },
    };
  },
};
