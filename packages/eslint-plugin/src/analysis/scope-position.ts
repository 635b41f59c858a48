import type { TSESTree } from "@typescript-eslint/utils";
import { isScopeName } from "../syntax/is-scope-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { writtenName } from "../syntax/written-name.ts";
import { scopeArguments } from "./scope-arguments.ts";

/** What stands beside scopes that were granted: the answer of a token endpoint. */
const answerKey = /^(?:access_?token|token_?type|expires_?(?:in|at))$/iu;
/** What stands beside a scope in a list that explains scopes. */
const describingKey = /^(?:description|label|title|grants|reason|explanation|help|hint)$/iu;
/** Descriptions of form fields and parameters: `{ name: "scope", default: "…" }`. */
const fieldNameKey = /^(?:name|key|id|field)$/u;
const fieldValueKey = /^(?:default|defaultValue|initialValue|value)$/u;

/** Whether a node is a place where OAuth scopes are asked for; if so, the expressions that say which. */
export function scopesAskedAt(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case "Property":
      return ofProperty(node);
    case "PropertyDefinition":
    case "MethodDefinition":
      return node.value && isScopeName(staticKey(node) ?? "") ? [node.value] : [];
    case "VariableDeclarator":
      return ofVariable(node);
    case "FunctionDeclaration":
      return isScopeName(node.id?.name ?? "") ? [node] : [];
    case "AssignmentExpression":
      return isScopeName(writtenName(node.left) ?? "") ? [node.right] : [];
    case "AssignmentPattern":
      return isScopeName(parameterName(node)) ? [node.right] : [];
    case "JSXAttribute":
      return node.name.type === "JSXIdentifier" && isScopeName(node.name.name) ? ofAttribute(node) : [];
    case "CallExpression":
    case "NewExpression":
      return scopeArguments(node);
    default:
      return [];
  }
}

function ofVariable({ id, init }: TSESTree.VariableDeclarator): readonly TSESTree.Node[] {
  return id.type === "Identifier" && init && isScopeName(id.name) ? [init].filter(isList) : [];
}

function ofProperty(node: TSESTree.Property): readonly TSESTree.Node[] {
  const { parent } = node;
  const key = staticKey(node);
  if (parent.type !== "ObjectExpression" || key === undefined) return [];
  const beside = writtenEntries(parent);
  if (!isScopeName(key)) return fieldValueKey.test(key) && isScopeField(beside) ? [node.value] : [];
  const isAnswer = beside.some(([name]) => answerKey.test(name));
  const isDescribed = key === "scope" && beside.some(([name]) => describingKey.test(name)) && isOneWord(node.value);
  return isAnswer || isDescribed ? [] : [node.value];
}

function isScopeField(entries: ReturnType<typeof writtenEntries>): boolean {
  return entries.some(
    ([key, value]) =>
      fieldNameKey.test(key) && value.type === "Literal" && typeof value.value === "string" && isScopeName(value.value),
  );
}

/** A constant of one scope may be a word to compare with; its uses decide. */
function isList(init: TSESTree.Node): boolean {
  return !isOneWord(init);
}

function isOneWord(wrapped: TSESTree.Node): boolean {
  const node = unwrap(wrapped);
  return node.type === "Literal" && !/[\s,]/u.test(String(node.value));
}

function parameterName({ left, parent }: TSESTree.AssignmentPattern): string {
  const key = parent.type === "Property" ? staticKey(parent) : undefined;
  return key ?? (left.type === "Identifier" ? left.name : "");
}

function ofAttribute({ value }: TSESTree.JSXAttribute): readonly TSESTree.Node[] {
  if (value?.type === "JSXExpressionContainer") {
    // `additionalOAuthScopes` of @clerk has a list a vendor.
    return value.expression.type === "ObjectExpression" ? writtenEntries(value.expression).map(([, list]) => list) : [value.expression];
  }
  return value?.type === "Literal" ? [value] : [];
}
