import type { TSESTree } from "@typescript-eslint/utils";
import { checkSites } from "../check-site.ts";
import type { CheckSite } from "../check-site.ts";
import { remove, replace } from "../edit.ts";
import type { Edit } from "../edit.ts";
import { checkFunction, exits } from "../parts.ts";
import { textOf, within } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutation, Mutator } from "../mutant.ts";
import { only } from "./environment.ts";
import { passing } from "./unset-secret.ts";

/** Whoever leaves the header out is let in. */
export const missingHeader: Mutator = (handler) => [...inHandler(handler), ...inCheck(handler)];

const headerRead = /headers?\b.*["'[(][\w-]*(?:sign|hmac|hub|token|verif|authorization|secret)[\w-]*["'\])]|\.get\(\s*["'](?:x-|X-)[\w-]*["']/iu;

/** `if (signature && !check(…))` */
function inHandler(handler: Handler): Mutation[] {
  return checkSites(handler).flatMap((site) => {
    const header = headerOf(handler, site);
    const edit = header === undefined ? undefined : onlyWith(handler, site, header);
    if (header === undefined || !edit) return [];
    const guards = guardsOf(handler, site, header);
    return [{ edits: [...guards, edit], way: "if (signature)" }];
  });
}

function onlyWith(handler: Handler, site: CheckSite, header: string): Edit | undefined {
  const test = site.guard && textOf(handler, site.guard.test);
  if (site.guard && test?.startsWith(`!${header} || `)) {
    const rest = test.slice(header.length + 5);
    return replace(site.guard.test, `${header} && ${rest.includes("||") ? `(${rest})` : rest}`);
  }
  return test?.includes(`!${header} ||`) ? undefined : only(handler, site, header);
}

/** The header's value among the arguments of the check, or the name it has. */
function headerOf(handler: Handler, { call }: CheckSite): string | undefined {
  for (const argument of call.arguments) {
    const text = textOf(handler, argument).replace(/!$/u, "");
    const isSimple = argument.type === "MemberExpression" || argument.type === "CallExpression" || argument.type === "LogicalExpression";
    if (isSimple && headerRead.test(text)) return argument.type === "LogicalExpression" ? textOf(handler, argument.left) : text;
    const name = argument.type === "TSNonNullExpression" ? argument.expression : argument;
    if (name.type === "Identifier" && isHeaderName(handler, name.name)) return name.name;
  }
  return undefined;
}

function isHeaderName(handler: Handler, name: string): boolean {
  return handler.nodes.some((node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.id.name !== name || !node.init) return false;
    return headerRead.test(textOf(handler, node.init)) && !/^(?:Buffer|`|\{)/u.test(textOf(handler, node.init));
  });
}

/** `if (!signature) return …` would refuse before. */
function guardsOf(handler: Handler, { guard }: CheckSite, header: string): Edit[] {
  return handler.nodes.flatMap((node) => {
    if (node.type !== "IfStatement" || node === guard || !exits(handler, node.consequent)) return [];
    const test = textOf(handler, node.test);
    if (test === `!${header}`) return [remove(handler.code, node)];
    return test.startsWith(`!${header} || `) ? [replace(node.test, test.slice(header.length + 5))] : [];
  });
}

/** A helper that says no to a missing header says yes; middleware goes on. */
function inCheck(handler: Handler): Mutation[] {
  const fn = checkFunction(handler);
  const passes = fn && passing(handler, fn);
  if (!fn || passes === undefined) return [];
  return within(handler, fn.body)
    .filter((node): node is TSESTree.IfStatement => node.type === "IfStatement")
    .filter(({ test }) => /^!(?:signature|hmac|header)$|^typeof signature !== "string"$/u.test(textOf(handler, test)))
    .map(({ consequent }) => ({ edits: [replace(consequent, passes)], way: "helper passes" }));
}
