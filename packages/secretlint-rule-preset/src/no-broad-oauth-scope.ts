import { explainScope, reportedLevels } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import type { SecretLintRuleCreator, SecretLintRuleLocalizeMessages } from "@secretlint/types";
import { fromHere } from "./from-here.ts";

interface Props {
  /** A function: secretlint masks every string it finds in a message's data, in the message too. */
  readonly words: () => string;
}

const messages: SecretLintRuleLocalizeMessages = {
  broad: { en: (props?: Props) => props?.words() ?? "" },
};

/** Finds permissions in app manifests that give away more than most apps need. */
export const noBroadOauthScope: SecretLintRuleCreator = {
  messages,
  meta: {
    id: "@credlint/secretlint-rule-no-broad-oauth-scope",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: { url: "https://github.com/credlint/credlint/blob/main/docs/rules/no-broad-oauth-scope.md" },
  },
  create(context) {
    const translate = context.createTranslator(messages);
    return {
      file({ content, filePath }) {
        for (const { vendor, entry, scope, range } of broadInManifest(content, fromHere(filePath), reportedLevels)) {
          const { what, why, next } = explainScope(vendor.name, scope, entry);
          const words = (): string => `${what} ${why} ${next}`;
          context.report({ message: translate("broad", { words }), range });
        }
      },
    };
  },
};
