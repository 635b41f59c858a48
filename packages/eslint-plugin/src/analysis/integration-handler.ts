import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { handlerFunction } from "./handler-function.ts";
import { functionHead } from "./http-handler.ts";
import type { HttpHandler } from "./http-handler.ts";
import { objectMember } from "./object-member.ts";
import type { ValueFlow } from "./value-flow.ts";

/** `new bp.Integration({ handler: async ({ req }) => … })` of Botpress, which is handed all that other services send. */
export function integrationHandler(flow: ValueFlow, node: TSESTree.NewExpression): HttpHandler | undefined {
  const [options] = node.arguments;
  if (calledName(node) !== "Integration" || options?.type !== "ObjectExpression") return undefined;
  const handler = objectMember(options, "handler")?.[0]?.value;
  const found = handler && handlerFunction(flow, handler);
  if (!found || found.fn.params.length === 0) return undefined;
  return { fn: found.fn, loc: functionHead(handler.parent ?? handler, found.fn, flow.sourceCode), around: found.wrappers, takesDeliveries: true };
}

const handlerType = /\bIntegrationProps\[["']handler/;

/** `const handler: bp.IntegrationProps["handler"] = …`, the same in a file of its own, maybe by a name the file gives the type. */
export function isTypedIntegration({ sourceCode }: ValueFlow, { parent }: FunctionNode): boolean {
  const type = parent.type === "VariableDeclarator" ? parent.id.typeAnnotation?.typeAnnotation : undefined;
  if (!type) return false;
  const text = sourceCode.getText(type);
  const alias = sourceCode.ast.body.find((statement) => statement.type === "TSTypeAliasDeclaration" && statement.id.name === text);
  return handlerType.test(sourceCode.getText(alias ?? type));
}

/** `(props: bp.HandlerProps) => …` below `handlers/`, to which the handler itself passes on what it was handed. */
export function isPassedProps(flow: ValueFlow, { params: [props] }: FunctionNode, filename: string): boolean {
  const type = props && "typeAnnotation" in props ? props.typeAnnotation : undefined;
  return type !== undefined && /\/handlers\/[^/]+$/.test(filename) && /\bHandlerProps\b/.test(flow.sourceCode.getText(type));
}
