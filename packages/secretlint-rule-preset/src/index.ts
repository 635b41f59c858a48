import { creator as filterComments } from "@secretlint/secretlint-rule-filter-comments";
import type { SecretLintRulePresetCreator } from "@secretlint/types";
import { noBroadOauthScope } from "./no-broad-oauth-scope.ts";
import { noHardcodedToken } from "./no-hardcoded-token.ts";

/** All rules of credlint for secretlint, and the one that makes `secretlint-disable` comments work. */
export const creator: SecretLintRulePresetCreator = {
  meta: {
    id: "@credlint/secretlint-rule-preset",
    recommended: true,
    type: "preset",
    docs: { url: "https://github.com/credlint/credlint/tree/main/packages/secretlint-rule-preset" },
  },
  rules: [noHardcodedToken, noBroadOauthScope, filterComments],
  create(context) {
    context.registerRule(noHardcodedToken);
    context.registerRule(noBroadOauthScope);
    context.registerRule(filterComments);
  },
};
