import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../../../packages/eslint-plugin/src/syntax/called-name.ts";
import { checkSites } from "../check-site.ts";
import { remove, replace } from "../edit.ts";
import type { Edit } from "../edit.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** Middleware, wrapper or guard is not there. */
export const unmounted: Mutator = (handler) => {
  if (checkSites(handler).length > 0) return [];
  const edits = handler.nodes.flatMap((node) => taken(handler, node) ?? []);
  return edits.length > 0 ? [{ edits: edits.slice(0, 1), way: "gone" }] : [];
};

const mounts: ReadonlySet<string> = new Set(["post", "use", "UseGuards"]);

function taken(handler: Handler, node: TSESTree.Node): Edit | undefined {
  if (node.type === "Property") return isCheck(handler, node.value) ? listItem(handler, node) : undefined;
  if (node.type !== "CallExpression") return undefined;
  if (isCheck(handler, node) && (node.parent.type === "VariableDeclarator" || node.parent.type === "ExportDefaultDeclaration")) {
    const [wrapped] = node.arguments;
    return wrapped && replace(node, textOf(handler, wrapped));
  }
  const argument = mounts.has(calledName(node) ?? "") ? node.arguments.find((given) => isCheck(handler, given)) : undefined;
  if (!argument) return undefined;
  if (calledName(node) === "UseGuards") return remove(handler.code, node.parent);
  if (calledName(node) === "use") return remove(handler.code, node.parent);
  // The middleware of an SDK reads the body, too.
  const parses = argument.type === "CallExpression" && !handler.code.includes("urlencoded");
  return parses ? replace(argument, "express.json()") : listItem(handler, argument);
}

function isCheck({ check }: Handler, node: TSESTree.Node): boolean {
  if (node.type === "Identifier") return node.name === check;
  return node.type === "CallExpression" && calledName(node) === check && node.arguments.length < 3;
}

function listItem({ code }: Handler, { range: [start, end] }: TSESTree.Node): Edit {
  const comma = /^,\s*/u.exec(code.slice(end))?.[0];
  if (comma !== undefined) return { range: [start, end + comma.length], text: "" };
  return { range: [code.lastIndexOf(",", start), end], text: "" };
}
