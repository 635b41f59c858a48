import type { TSESTree } from "@typescript-eslint/utils";
import { checkSites } from "../check-site.ts";
import { insert, remove } from "../edit.ts";
import { exits, enclosingFunction } from "../parts.ts";
import { textOf, within } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** The check stands behind what it should have stood before. */
export const late: Mutator = (handler) =>
  checkSites(handler).flatMap((site) => {
    const first = handlerStatement(site.statement);
    const last = handlerStatement(site.guard ?? site.statement);
    const block = first?.parent;
    if (!first || !last || site.kind === "value" || block?.type !== "BlockStatement" || last.parent !== block) return [];
    if (site.guard && !exits(handler, site.guard.consequent)) return [];
    const moved = block.body.slice(block.body.indexOf(first), block.body.indexOf(last) + 1);
    const rest = block.body.slice(block.body.indexOf(last) + 1);
    const use = rest.findIndex((statement) => acts(handler, statement));
    const target = rest[use];
    if (!target || needsAnswer(handler, moved, rest)) return [];
    const text = moved.map((statement) => textOf(handler, statement)).join("\n  ");
    return [{ edits: [...moved.map((statement) => remove(handler.code, statement)), insert(target.range[1], `\n  ${text}`)], way: "after the first use" }];
  });

/** The statement in the body of the function, out of a `try` around the check alone. */
function handlerStatement(statement: TSESTree.Node): TSESTree.Statement | undefined {
  const owner = enclosingFunction(statement)?.body;
  let node: TSESTree.Node | undefined = statement;
  while (node?.parent && node.parent !== owner) node = node.parent;
  return owner?.type === "BlockStatement" ? owner.body.find((one) => one === node) : undefined;
}

/** Whether a statement waits for something that is done with the payload, and is not itself the end of the function. */
function acts(handler: Handler, statement: TSESTree.Node): boolean {
  if (statement.type === "ReturnStatement" || statement.type === "VariableDeclaration") return false;
  return within(handler, statement).some(({ type }) => type === "AwaitExpression");
}

function needsAnswer(handler: Handler, moved: readonly TSESTree.Node[], rest: readonly TSESTree.Node[]): boolean {
  const names = moved
    .flatMap((node) => (node.type === "VariableDeclaration" ? node.declarations.map(({ id }) => id) : []))
    .flatMap((id) => within(handler, id))
    .flatMap((node) => (node.type === "Identifier" ? node.name : []));
  return rest.some((node) => within(handler, node).some((inner) => inner.type === "Identifier" && names.includes(inner.name)));
}
