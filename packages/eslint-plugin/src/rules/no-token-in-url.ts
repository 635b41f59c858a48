import type { TSESTree } from "@typescript-eslint/utils";
import { redirectTarget, redirectingNodes } from "../analysis/redirect-target.ts";
import { tokensInAddress } from "../analysis/address-tokens.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

/*
 * Forbids sending a browser to an address with an OAuth token in it, in the query or behind the `#`: it stays in the history,
 * in logs of servers and proxies, and goes on in the `Referer` header; whoever finds it acts as the user.
 * It leaves addresses that servers call to other rules, and misses tokens under names of the developer's own.
 */
export const noTokenInUrl = createRule({
  name: "no-token-in-url",
  description: "Forbid redirects that carry OAuth tokens in the address",
  preset: "recommended",
  skipsTests: true,
  messages: {
    inAddress:
      "`{{name}}` goes into the address a browser is sent to: it stays in the history and in logs, and whoever finds it acts as " +
      "the user. Keep it in the session on the server, or in a cookie that is `HttpOnly` and `Secure`.",
  },
  isRelevant: (text) => /token|jwt/iu.test(text) && /redirect|location|navigate|open|push|replace/iu.test(text),
  create(_context, flow) {

    function look(node: TSESTree.Node): Problem<"inAddress">[] {
      const target = redirectTarget(node);
      const [found] = target ? tokensInAddress(flow, target) : [];
      return found ? [{ node: found.node, messageId: "inAddress", data: { name: found.name } }] : [];
    }

    return Object.fromEntries(redirectingNodes.map((type) => [type, look]));
  },
});
