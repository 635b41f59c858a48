import { isNamedLike } from "../analysis/named-like.ts";
import { tokenOfSignCall, tokenOfSignJwt, tokenOfSignOptions } from "../analysis/signed-token.ts";
import type { SignedToken } from "../analysis/signed-token.ts";
import { inDays } from "../analysis/time-span.ts";
import { createRule } from "../create-rule.ts";
import type { Problem, Suggestion } from "../create-rule.ts";
import { shortText } from "../syntax/short-text.ts";

type MessageId = "endless" | "long" | "end";

const longest = 30 * 24 * 60 * 60;
const because = "a copy of it, from a log, a backup or a lost laptop, stays good after its owner has changed the password or left";

/*
 * Forbids signed tokens that live longer than 30 days, or for ever: nobody keeps a list of them, so that a stolen one cannot
 * be taken back, and opens the connector for whoever has it.
 * It misses tokens whose payload or options come from elsewhere, and leaves long refresh tokens alone.
 */
export const noLongLivedToken = createRule<MessageId>({
  name: "no-long-lived-token",
  description: "Forbid signed tokens that never expire or live longer than 30 days",
  preset: "strict",
  skipsTests: true,
  messages: {
    endless: `The token that \`{{call}}\` makes never expires: ${because}. Let it expire after hours, and renew it with a refresh token.`,
    long: `This token lives for {{period}}: ${because}. Let it expire after hours, and renew it with a refresh token.`,
    end: "Let it expire after an hour.",
  },
  hasSuggestions: true,
  isRelevant: (text) => /jsonwebtoken|SignJWT|JwtService|jwtSign|\bjwt\b|signOptions/u.test(text),
  create({ sourceCode }, flow) {

    function* judged(token: SignedToken | undefined): Generator<Problem<MessageId>> {
      if (!token || token.seconds <= longest) return;
      const { node, seconds, remedy } = token;
      if (seconds < Infinity) {
        const data = { period: inDays(seconds) };
        if (!isNamedLike(sourceCode, node, /refresh/iu)) yield { node, messageId: "long", data };
        return;
      }
      const call = node.type === "NewExpression" ? "new SignJWT(…)" : `${shortText(node, sourceCode)}(…)`;
      const suggestions: Suggestion<MessageId>[] = remedy
        ? [{ messageId: "end", fix: (fixer) => fixer.insertTextBeforeRange([remedy.at, remedy.at], remedy.text) }]
        : [];
      yield { node, messageId: "endless", data: { call }, suggest: suggestions };
    }

    return {
      CallExpression: (node) => judged(tokenOfSignCall(flow, node)),
      NewExpression: (node) => judged(tokenOfSignJwt(flow, node)),
      Property: (node) => judged(sourceCode.text.includes("@nestjs/jwt") ? tokenOfSignOptions(flow, node) : undefined),
    };
  },
});
