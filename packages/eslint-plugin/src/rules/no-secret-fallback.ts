import type { TSESTree } from "@typescript-eslint/utils";
import { isCredibleSecret } from "../analysis/credible-secret.ts";
import { isGuardedFallback } from "../analysis/guarded-fallback.ts";
import { isOwnSecret } from "../analysis/own-secret.ts";
import { fallbackNodes, settingFallback } from "../analysis/secret-fallback.ts";
import type { SettingFallback } from "../analysis/secret-fallback.ts";
import { nameKind } from "@credlint/scanner/secret-name";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

type MessageId = "forged" | "written" | "drop";

/** Says that the value is missing, or in a form that can be no secret: an address, a sentence, a path. */
const noValue = /^(?:none|null|undefined|unset|unknown|missing|false|true|n\/a|-+|not[ _-]?\w+|\(.*\)|\d{1,3})$|:\/\/|^[./~]|\s\S+\s|-----BEGIN/iu;
/** Keys that vendors make for browsers, by the setting or by their start. */
const publishable = /ALGOLIA|MAPBOX|POSTHOG|SEGMENT|MIXPANEL|AMPLITUDE|FIREBASE|MAPS|CAPTCHA|SITE_KEY|WRITE_KEY|DSN/iu;
const publishableStart = /^(?:pk[_.]|phc_|ph_|G-|UA-)/u;

/*
 * Forbids a value in the code that stands in for a secret setting: where the setting is forgotten, the connector runs on,
 * and whoever reads the code can sign sessions and webhooks for any of its users.
 * A stand-in for a key that a vendor checks is reported only if it looks real: a dummy there is refused by the vendor.
 * It misses settings that are read in another file, assignments in an `if`, and fallbacks computed at run time.
 */
export const noSecretFallback = createRule<MessageId>({
  name: "no-secret-fallback",
  description: "Forbid values in the code that stand in for secret settings",
  preset: "recommended",
  skipsTests: true,
  messages: {
    forged:
      "Where `{{name}}` is not set, a value that everyone who has the code can read takes its place, and whoever knows it can " +
      "forge what `{{name}}` protects. Throw an error instead when `{{name}}` is missing.",
    written:
      "The fallback of `{{name}}` looks like a real one: it is in every clone of the code. " +
      "Change it where it is valid, and throw an error when `{{name}}` is missing.",
    drop: "Drop the fallback of `{{name}}`.",
  },
  hasSuggestions: true,
  isRelevant: (text) => /\benv|env\b|env\w{0,12}\(|config/iu.test(text) && /secret|passw|pwd|token|_key|jwt/iu.test(text),
  create(_context, flow) {

    const look = (node: TSESTree.Node): Problem<MessageId> | undefined => {
      const fallback = settingFallback(flow, node);
      const messageId = fallback && dangerOf(fallback);
      if (!messageId || isGuardedFallback(flow, fallback)) return undefined;
      const { name, removal } = fallback;
      const canDrop = removal[0] < removal[1];
      return {
        node: fallback.node,
        messageId,
        data: { name },
        suggest: canDrop ? [{ messageId: "drop", data: { name }, fix: (fixer) => fixer.removeRange([...removal]) }] : [],
      };
    };
    return Object.fromEntries(fallbackNodes.map((type) => [type, look]));
  },
});

function dangerOf({ name, value }: SettingFallback): "forged" | "written" | undefined {
  if (noValue.test(value)) return undefined;
  if (isOwnSecret(name)) return "forged";
  const isSecret = nameKind(name) === "secret" && !publishable.test(name) && !publishableStart.test(value);
  return isSecret && isCredibleSecret(value) ? "written" : undefined;
}
