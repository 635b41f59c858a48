import type { TSESTree } from "@typescript-eslint/utils";
import { speaksOf } from "../analysis/spoken-words.ts";
import { staticString } from "../analysis/static-string.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { staticKey } from "../syntax/static-key.ts";

/** What a file that redeems codes itself reads of the answer. */
const answer = /^["']?(?:access_?token|expires_?in)["']?$/iu;
/** Signs that the refresh token, or the whole answer, is kept or handed on, or that somebody who keeps one is asked for the access token. */
const kept = /refresh|get_?access_?token|set_?credentials|^credentials$|token_?(?:set|response|data|result|info|body|json)|^(?:\w*[a-z])?tokens$|^\w*account\w*$|session\b|upsert|store|save|persist/iu;
const offline = /(?:^|[\s,+?&=]|%20)offline_access(?:$|[\s,+&]|%20)|[?&]access_type=offline\b/u;

/*
 * Forbids asking for a refresh token (`offline_access`, `access_type=offline`) where the file that redeems the code reads the
 * access token and nothing else: the grant then outlives the work it was asked for, and can be stolen for years.
 * It misses files that hand the answer on, and those that only ask.
 */
export const noOfflineAccessByDefault = createRule({
  name: "no-offline-access-by-default",
  description: "Forbid asking for refresh tokens that are never kept",
  preset: "strict",
  skipsTests: true,
  messages: {
    unused:
      "`{{asked}}` asks for a refresh token, which this file never keeps: the grant stays open after the work is done, and users " +
      "are asked for access while they are away. Leave it out, or store `refresh_token` and use it.",
  },
  isRelevant: (text) => /offline/u.test(text) && /access_?token/iu.test(text),
  create({ sourceCode }, flow) {
    const isUnused = (): boolean => speaksOf(sourceCode, answer) && !speaksOf(sourceCode, kept);
    const problem = (node: TSESTree.Node, asked: string): Problem<"unused"> | undefined =>
      isUnused() ? { node, messageId: "unused", data: { asked } } : undefined;

    return {
      Literal: (node) => (typeof node.value === "string" ? lookAtText(node, node.value) : undefined),
      TemplateElement: (node) => lookAtText(node, node.value.cooked ?? ""),
      Property(node) {
        const name = staticKey(node) ?? "";
        const isOffline = /^access_?type$/iu.test(name) && staticString(flow, node.value) === "offline";
        return isOffline ? problem(node, `${name}: offline`) : undefined;
      },
    };

    function lookAtText(node: TSESTree.Node, text: string): Problem<"unused"> | undefined {
      const asked = offline.exec(text)?.[0].replaceAll(/^[\s,+?&=]|[\s,+&]$|%20/gu, "");
      return asked === undefined ? undefined : problem(node, asked);
    }
  },
});
