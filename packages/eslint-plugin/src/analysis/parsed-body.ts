import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Origin } from "./origin.ts";
import { isTypedWebhook } from "./typed-webhook.ts";
import type { ValueFlow } from "./value-flow.ts";

/** The body of a request that a framework has parsed. */
export interface ParsedBody {
  /**
   * `json`: `await request.json()`, `JSON.parse(await request.text())`. `h3`: `await readBody(event)`. `field`: `req.body`. `nest`: `@Body() body`. `handed`:
   * the parameter of a plug-in.
   */
  readonly form: "json" | "h3" | "field" | "nest" | "handed";
  /** The call that parses it; undefined for a field, which somebody else has filled. */
  readonly call?: TSESTree.CallExpression;
}

/** Undefined unless the value surely is the whole parsed body of a request. */
export function parsedBody(flow: ValueFlow, node: TSESTree.Node): ParsedBody | undefined {
  for (const origin of flow.originsOf(node)) {
    const found = origin.kind === "parameter" ? ofPlugIn(flow, origin) ?? ofParameter(origin) : ofCall(flow, origin);
    if (found) return found;
    if (isParsedText(flow, origin)) return { form: "json" };
  }
  return undefined;
}

/** `req.body`, `ctx.request.body`, `{ body }` of a request, `@Body() body`. */
function ofParameter({ node, path }: Origin): ParsedBody | undefined {
  const owner = enclosing(node, isFunction);
  for (const parameter of owner?.params ?? []) {
    const binding = bindingPath(parameter, node);
    if (!binding) continue;
    const names = parameter.decorators.map(({ expression }) => decoratorName(expression));
    if (names.length > 0 && !names.some((name) => /^Re[qs]/.test(name ?? ""))) {
      return names.includes("Body") && path.length === 0 ? { form: "nest" } : undefined;
    }
    const whole = [...binding.path, ...path].filter((key) => key !== "request" && key !== "req");
    return whole.join(".") === "body" && isRequest(node, parameter) ? { form: "field" } : undefined;
  }
  return undefined;
}

/** `const route: WebhookHandler = (api, headers, body) => …` */
function ofPlugIn(flow: ValueFlow, { node, path }: Origin): ParsedBody | undefined {
  const owner = path.length === 0 ? enclosing(node, isFunction) : undefined;
  return owner && isHandedOver(owner, node) && isTypedWebhook(flow, owner) ? { form: "handed" } : undefined;
}

function isHandedOver({ params }: FunctionNode, name: TSESTree.Node): boolean {
  const before = params.slice(0, params.findIndex((param) => param === name));
  return name.type === "Identifier" && name.name === "body" && before.some((param) => param.type === "Identifier" && param.name === "headers");
}

/** The body of what Lambda calls an event is text; an object with a body and no headers is no request. */
function isRequest(name: TSESTree.Node, parameter: TSESTree.Node): boolean {
  if (parameter.type !== "ObjectPattern") {
    return name.type === "Identifier" && /^_?(re?q(uest)?|ctx|context|c|http\w*)$/i.test(name.name);
  }
  const keys = parameter.properties.map((property) => (property.type === "Property" ? staticKey(property) : undefined));
  return ["headers", "request", "req"].some((key) => keys.includes(key));
}

function decoratorName(expression: TSESTree.Expression): string | undefined {
  if (expression.type !== "CallExpression") return undefined;
  // `@Body("field")` is a part of the body.
  return expression.arguments.length > 0 && calledName(expression) === "Body" ? "Part" : calledName(expression);
}

/** `await request.json()`, Adonis's `request.body()`; the answer to a request of our own has other methods of the same name. */
function ofCall(flow: ValueFlow, { node, path }: Origin): ParsedBody | undefined {
  if (node.type !== "CallExpression") return undefined;
  const name = calledName(node);
  // A guard of Nest asks its context for the request.
  if (name === "getRequest" && path.join(".") === "body") return { form: "field" };
  if (path.length > 0) return undefined;
  const callee = unwrap(node.callee);
  if (name === "readBody" && callee.type === "Identifier") return { form: "h3", call: node };
  if (!/^(json|body)$/.test(name ?? "") || callee.type !== "MemberExpression" || node.arguments.length > 0) return undefined;
  return isOfRequest(flow, callee.object) ? { form: "json", call: node } : undefined;
}

/** `JSON.parse(await request.text())` */
function isParsedText(flow: ValueFlow, { node, path }: Origin): boolean {
  if (node.type !== "CallExpression" || path.length > 0 || flow.sourceCode.getText(node.callee) !== "JSON.parse") return false;
  const [text] = node.arguments;
  return text !== undefined && flow.originsOf(text).some(({ node: read }) => {
    if (read.type !== "CallExpression" || calledName(read) !== "text") return false;
    const callee = unwrap(read.callee);
    return callee.type === "MemberExpression" && isOfRequest(flow, callee.object);
  });
}

function isOfRequest(flow: ValueFlow, node: TSESTree.Node): boolean {
  const isGiven = flow.originsOf(node).some(({ kind }) => kind === "parameter");
  return isGiven && !/res(ponse|ult)?$/i.test(flow.sourceCode.getText(node));
}
