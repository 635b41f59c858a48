import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { descendants } from "../syntax/descendants.ts";
import { isCredentialName } from "../syntax/is-credential-name.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import type { Clues } from "./clues.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const idKey = /^(?:provider|strategy|vendor|connect(?:or|ion))_?(?:id|name|key)?$/iu;
const nameKey = /^(?:id|name|key|slug|service|displayName|type|kind|extends)$/u;
/** Calls that choose a vendor by their first argument. */
const choosing: ReadonlySet<string> = new Set(["authenticate", "signIn", "linkSocial", "getSession", "social"]);

/** What the ancestor `node` says about what stands inside its child `from`. */
export function closeClues(flow: ValueFlow, node: TSESTree.Node, from: TSESTree.Node): Clues {
  switch (node.type) {
    case "Property":
      return { names: [staticKey(node) ?? ""], rivals: keysBeside(node) };
    case "PropertyDefinition":
    case "MethodDefinition":
      return { names: [staticKey(node) ?? ""] };
    case "VariableDeclarator":
      return { names: [nameText(node.id)] };
    case "AssignmentExpression":
      return { names: [nameText(node.left)] };
    case "FunctionDeclaration":
    case "FunctionExpression":
      return { names: [node.id?.name ?? ""] };
    case "ClassDeclaration":
    case "ClassExpression":
      return ofClass(flow, node);
    case "ObjectExpression":
      return ofObject(flow, node);
    case "CallExpression":
    case "NewExpression":
      return ofCall(flow, node);
    case "SwitchCase":
      return { names: stringsIn(node.test), rivals: node.parent.cases.flatMap(({ test }) => stringsIn(test)) };
    case "IfStatement":
    case "ConditionalExpression":
      return from === node.consequent && node.test.type === "BinaryExpression" ? ofComparison(node.test) : {};
    case "JSXOpeningElement":
      return ofElement(node);
    default:
      return {};
  }
}

function ofObject(flow: ValueFlow, node: TSESTree.ObjectExpression): Clues {
  const entries = writtenEntries(node);
  const texts = entries.map(([key, value]) => ({ key, text: staticString(flow, value), value }));
  const ids = texts.flatMap(({ key, text }) => (idKey.test(key) && text !== undefined ? [text] : []));
  const names = texts.flatMap(({ key, text }) => (nameKey.test(key) && text !== undefined ? [text] : []));
  const credentials = entries.flatMap(([key, value]) => (isCredentialName(key) ? [nameText(value)] : []));
  return {
    names: ids.length > 0 ? ids : [...names, ...credentials],
    urls: texts.flatMap(({ text }) => text ?? []),
    isChoice: ids.length > 0,
  };
}

function ofCall(flow: ValueFlow, node: TSESTree.CallExpression | TSESTree.NewExpression): Clues {
  const name = calledName(node) ?? "";
  const [first] = node.arguments;
  const strings = first ? stringsIn(first) : [];
  const root = rootName(node.callee);
  const made = root ? flow.originsOf(root).map(({ node: origin }) => origin).filter(isMaking) : [];
  return {
    names: choosing.has(name) && strings.length > 0 ? strings : [...strings, calleeName(node), ...made.map(calleeName)],
    urls: [...strings, ...made.flatMap((maker) => textsInside(flow, maker))],
    modules: [node.callee, ...made.map(({ callee }) => callee)].flatMap((callee) => modulesOf(flow, callee)),
    isChoice: choosing.has(name) && strings.length > 0,
  };
}

function ofClass(flow: ValueFlow, { id, superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression): Clues {
  const isMixin = superClass?.type === "CallExpression";
  const parts = isMixin ? superClass.arguments : superClass ? [superClass] : [];
  return {
    names: [id?.name ?? "", ...parts.flatMap((part) => [...stringsIn(part), nameText(part)])],
    modules: parts.flatMap((part) => modulesOf(flow, part)),
  };
}

function ofElement({ name, attributes }: TSESTree.JSXOpeningElement): Clues {
  const values = attributes.flatMap((attribute) => (attribute.type === "JSXAttribute" ? stringsIn(attribute.value) : []));
  return { names: [name.type === "JSXIdentifier" ? name.name : "", ...values], urls: values };
}

function ofComparison({ operator, left, right }: TSESTree.BinaryExpression): Clues {
  const names = [...stringsIn(left), ...stringsIn(right)];
  return /^===?$/u.test(operator) ? { names } : {};
}

function modulesOf(flow: ValueFlow, callee: TSESTree.Node): string[] {
  return flow.originsOf(callee).flatMap(({ module, path }) => (module === undefined ? [] : [module, `${module} ${path[0] ?? ""}`]));
}

function isMaking(node: TSESTree.Node): node is TSESTree.CallExpression | TSESTree.NewExpression {
  return node.type === "NewExpression" || node.type === "CallExpression";
}

function textsInside(flow: ValueFlow, node: TSESTree.Node): string[] {
  return [...descendants(node, flow.sourceCode.visitorKeys)].flatMap((inner) => stringsIn(inner));
}

function keysBeside({ parent }: TSESTree.Property): string[] {
  return parent.type === "ObjectExpression" ? writtenEntries(parent).map(([key]) => key) : [];
}

function stringsIn(node: TSESTree.Node | null): string[] {
  if (node?.type === "Literal" && typeof node.value === "string") return [node.value];
  return node?.type === "TemplateLiteral" ? [node.quasis[0]?.value.cooked ?? ""] : [];
}

function calleeName(node: TSESTree.CallExpression | TSESTree.NewExpression): string {
  return nameText(node.callee);
}

/** Names and members as written, `config.github.clientId`; nothing for other expressions. */
function nameText(node: TSESTree.Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "TSNonNullExpression" || node.type === "TSAsExpression") return nameText(node.expression);
  if (node.type === "CallExpression" || node.type === "NewExpression") return nameText(node.callee);
  return node.type === "MemberExpression" ? `${nameText(node.object)}.${staticKey(node) ?? ""}` : "";
}
