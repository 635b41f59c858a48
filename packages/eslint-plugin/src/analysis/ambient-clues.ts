import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { isCredentialName } from "../syntax/is-credential-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { Clues } from "./clues.ts";
import type { ValueFlow } from "./value-flow.ts";

const known = new WeakMap<TSESTree.Node, Clues>();

/** What everything inside a function, class or file says together: addresses, names of credentials, imports. */
export function ambientClues(flow: ValueFlow, node: TSESTree.Node): Clues {
  const clues = known.get(node) ?? gather(flow, node);
  known.set(node, clues);
  return clues;
}

function gather(flow: ValueFlow, node: TSESTree.Node): Clues {
  const names: string[] = [];
  const urls: string[] = [];
  const modules: string[] = [];
  for (const inner of descendants(node, flow.sourceCode.visitorKeys)) {
    const name = nameOf(inner);
    if (name !== undefined && isCredentialName(name)) names.push(name);
    const text = textOf(inner);
    if (text?.includes("://")) urls.push(text);
    if (inner.type === "ImportDeclaration") modules.push(inner.source.value);
    if (isRequire(inner)) modules.push(...inner.arguments.flatMap((argument) => textOf(argument) ?? []));
  }
  return { names, urls, modules };
}

function nameOf(node: TSESTree.Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" && node.computed ? staticKey(node) : undefined;
}

function textOf(node: TSESTree.Node): string | undefined {
  if (node.type === "TemplateElement") return node.value.cooked ?? undefined;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

function isRequire(node: TSESTree.Node): node is TSESTree.CallExpression {
  return node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "require";
}
