import type { TSESTree } from "@typescript-eslint/utils";
import { contextHandler } from "./context-handler.ts";
import { decoratedHandler } from "./decorated-handler.ts";
import { exportedHandlers } from "./exported-handler.ts";
import type { HttpHandler } from "./http-handler.ts";
import { integrationHandler } from "./integration-handler.ts";
import { listedHandlers } from "./listed-handler.ts";
import { routedHandler } from "./routed-handler.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Several rules ask about the same nodes. */
const known = new WeakMap<TSESTree.Node, readonly HttpHandler[]>();

/** The HTTP handlers a node of the syntax tree declares, whatever the framework. */
export function httpHandlers(flow: ValueFlow, node: TSESTree.Node, filename: string): readonly HttpHandler[] {
  const handlers = known.get(node) ?? declaredAt(flow, node, filename);
  known.set(node, handlers);
  return handlers;
}

function declaredAt(flow: ValueFlow, node: TSESTree.Node, filename: string): readonly HttpHandler[] {
  switch (node.type) {
    case "CallExpression":
      return [...listed(routedHandler(flow, node)), ...node.arguments.slice(0, 1).flatMap((argument) => listedHandlers(flow, argument))];
    case "NewExpression":
      return listed(integrationHandler(flow, node));
    case "MethodDefinition":
      return listed(decoratedHandler(flow, node) ?? contextHandler(flow, node));
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
    case "AssignmentExpression":
      return exportedHandlers(flow, node, filename);
    default:
      return [];
  }
}

function listed(handler: HttpHandler | undefined): HttpHandler[] {
  return handler ? [handler] : [];
}
