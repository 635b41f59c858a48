import type { TSESTree } from "@typescript-eslint/utils";
import { checkSites } from "../check-site.ts";
import type { CheckSite } from "../check-site.ts";
import { replace } from "../edit.ts";
import { trusting } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** The verifier throws, and the handler goes on with the payload. */
export const swallowed: Mutator = (handler) =>
  checkSites(handler).flatMap((site) => {
    const block = site.statement.parent;
    const attempt = block?.parent;
    if (site.kind === "verdict" || block?.type !== "BlockStatement" || attempt?.type !== "TryStatement" || !attempt.handler) return [];
    if (!block.body.slice(block.body.findIndex((node) => node === site.statement) + 1).every(refuses)) return [];
    const rest = continued(handler, site);
    return rest === undefined ? [] : [{ edits: [replace(attempt.handler, `catch (error) {\n    console.error("webhook not verified", error);${rest}\n  }`)], way: "only logged" }];
  });

/** What a careless author does for the payload that did not come. */
function continued(handler: Handler, site: CheckSite): string | undefined {
  if (site.kind === "bare") return "";
  const { statement } = site;
  if (statement.type === "VariableDeclaration") return site.call.parent.type === "AwaitExpression" && handler.signs === "token" ? "" : undefined;
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") return undefined;
  const text = trusting(handler, site);
  return text === undefined ? undefined : `\n    ${textOf(handler, statement.expression.left)} = ${text};`;
}

/** What follows in the `try` only refuses more. */
function refuses(node: TSESTree.Statement): boolean {
  return node.type === "IfStatement" || node.type === "VariableDeclaration";
}
