import { explainScope, reportedLevels, standing } from "@credlint/scopes";
import type { ScopePolicy } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import type { SecretLintRuleCreator, SecretLintRuleLocalizeMessages } from "@secretlint/types";
import { fromHere } from "./from-here.ts";
import { policyName, scopePolicyOnDisk } from "./scope-policy-on-disk.ts";

interface Props {
  /** A function: secretlint masks every string it finds in a message's data, in the message too. */
  readonly words: () => string;
}

const messages: SecretLintRuleLocalizeMessages = {
  broad: { en: (props?: Props) => props?.words() ?? "" },
};

/** Finds permissions in app manifests that give away more than most apps need, as far as the project's policy does not declare them. */
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
        const broad = broadInManifest(content, fromHere(filePath), reportedLevels);
        const policy = broad.length > 0 ? scopePolicyOnDisk() : undefined;
        for (const { vendor, entry, scope, range } of broad) {
          const policyWords = wordsOnPolicy(policy, vendor.id, scope);
          if (policyWords === undefined) continue;
          const { what, why, next } = explainScope(vendor.name, scope, entry);
          const words = (): string => `${what} ${why} ${next} ${policyWords}`;
          context.report({ message: translate("broad", { words }), range });
        }
      },
    };
  },
};

/** What to do about the policy; undefined if it declares the scope and its review is still to come. */
function wordsOnPolicy(policy: ScopePolicy | undefined, vendor: string, scope: string): string | undefined {
  const today = new Date().toISOString().slice(0, 10);
  const verdict = policy ? standing(policy, vendor, scope, today) : "undeclared";
  if (verdict === "declared") return undefined;
  const reason = verdict === "expired" ? policy?.scopes[vendor]?.[scope] : undefined;
  if (!reason) return `If the app needs it, declare it in ${policyName} under "${vendor}", with reason, owner and review date.`;
  return `It is declared, but was to be reviewed by ${reason.review}: ask ${reason.owner} whether it is still needed for "${reason.reason}".`;
}
