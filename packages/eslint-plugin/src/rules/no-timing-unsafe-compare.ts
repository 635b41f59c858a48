import { services } from "@credlint/scopes/services";
import type { TSESTree } from "@typescript-eslint/utils";
import { claimedSecret } from "../analysis/claimed-secret.ts";
import { comparedSecret } from "../analysis/compared-secret.ts";
import { constantTimeCompare } from "../analysis/constant-time-compare.ts";
import { memberCompare } from "../analysis/member-compare.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { formsOf, isKeyedDigest } from "../analysis/keyed-digest.ts";
import { requestHeader } from "../analysis/request-header.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { isNothing } from "../syntax/is-nothing.ts";
import { shortText } from "../syntax/short-text.ts";
import { writtenName } from "../syntax/written-name.ts";

const operators: ReadonlySet<string> = new Set(["===", "!==", "==", "!="]);
/** `authorization` carries anything; it's asked about apart. */
const signatureHeaders: ReadonlySet<string> = new Set(
  services.flatMap(({ webhook }) => webhook?.headers ?? []).filter((header) => header !== "authorization"),
);
const isSignatureHeader = (name: string): boolean =>
  signatureHeaders.has(name) || /^x-.*(sign|token|secret|hmac|key|hash)|-(signature|token|secret|key)$/.test(name);

/** What we have kept ourselves nobody can guess at. */
const kept = /^(stored|saved|cached|existing|previous|prev|last|old)/i;

interface Comparison {
  readonly messageId: "digest" | "secret" | "field";
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Forbids `===` between a digest made with a secret, or a secret itself, and what the sender of a request claims it to be:
 * the comparison stops at the first difference, and its duration tells a forger how far he got.
 * Misses digests that come from another file and secrets whose setting is not named like one.
 */
export const noTimingUnsafeCompare = createRule({
  name: "no-timing-unsafe-compare",
  description: "Require constant-time comparison of signatures and webhook secrets",
  preset: "recommended",
  hasSuggestions: true,
  messages: {
    digest:
      "`{{operator}}` compares the computed signature `{{name}}` character by character: how long it takes tells a forger " +
      "how much of a guess is right. Compare both with `timingSafeEqual` of `node:crypto`, after checking that they are equally long.",
    secret:
      "`{{operator}}` compares the request's `{{header}}` header with the secret `{{name}}` character by character: how long " +
      "it takes tells a forger how much of a guess is right. Compare both with `timingSafeEqual` of `node:crypto`, after " +
      "checking that they are equally long.",
    field:
      "`{{operator}}` compares the request's `{{field}}` with the secret `{{name}}` character by character: how long it takes " +
      "tells a forger how much of a guess is right. Compare both with `timingSafeEqual` of `node:crypto`, after checking that " +
      "they are equally long.",
    rewrite: "Compare in constant time with `timingSafeEqual`.",
  },
  isRelevant: (text) => /hmac|subtle|createHash|header|token|secret|passcode|client_?state/i.test(text),
  create(context) {
    const flow = valueFlow(context.sourceCode);
    const hasDigest = /hmac|createHash|subtle/i.test(context.sourceCode.text);
    const isDigest = (node: TSESTree.Node): boolean => hasDigest && isKeyedDigest(flow, node);
    const { path, isTest } = fileInProject(context.filename, context.cwd);

    function comparison(one: TSESTree.Node, other: TSESTree.Node): Comparison | undefined {
      if (isDigest(one)) return { messageId: "digest", data: { name: shortText(one, context.sourceCode) } };
      const forms = (node: TSESTree.Node) => formsOf(flow, node);
      const name = comparedSecret(flow, one);
      if (name === undefined) return undefined;
      const isNamedHook = /hook/i.test(`${path} ${name}`);
      const isCarrier = (header: string): boolean => isSignatureHeader(header) || (isNamedHook && header === "authorization");
      const header = forms(other).flatMap((form) => requestHeader(flow, form) ?? []).find(isCarrier);
      if (header !== undefined) return { messageId: "secret", data: { name, header } };
      const [field] = forms(other).flatMap((form) => claimedSecret(flow, form) ?? []);
      // Addresses with a secret in them are many; this rule is about those of webhooks.
      const isHook = isNamedHook || /client_?state/i.test(`${name} ${field}`) || /["'`][^"'`]*hook/i.test(context.sourceCode.text);
      return field !== undefined && isHook ? { messageId: "field", data: { name, field } } : undefined;
    }

    return {
      CallExpression: (node) => (isTest || !hasDigest ? undefined : ofMethod(node, isDigest, context.sourceCode)),
      BinaryExpression(node) {
        const { left, right, operator } = node;
        if (isTest || !operators.has(operator) || [left, right].some(isNoSecret)) return undefined;
        // Two digests: neither is the sender's.
        if (isDigest(left) && isDigest(right)) return undefined;
        const found = comparison(left, right) ?? comparison(right, left);
        if (!found) return undefined;
        const rewritten = constantTimeCompare(flow, node);
        return {
          messageId: found.messageId,
          data: { operator, ...found.data },
          node,
          suggest: rewritten === undefined ? [] : [{ messageId: "rewrite", fix: (fixer) => fixer.replaceText(node, rewritten) }],
        };
      },
    };
  },
});

function ofMethod(
  node: TSESTree.CallExpression,
  isDigest: (side: TSESTree.Node) => boolean,
  sourceCode: Parameters<typeof shortText>[1],
): Problem<"digest"> | undefined {
  const found = memberCompare(node, isDigest);
  return found && { messageId: "digest", data: { operator: found.operator, name: shortText(found.digest, sourceCode) }, node };
}

/** `null`, `undefined`, an empty text, and what was kept here before, at which nobody outside can guess. */
function isNoSecret(node: TSESTree.Node): boolean {
  return isNothing(node) || kept.test(writtenName(node) ?? "");
}
