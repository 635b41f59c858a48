import type { Sink as Outlet } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { answeringFunction } from "./answering-function.ts";
import { memberValues } from "./member-values.ts";
import { outletCall } from "./outlet-call.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

export type ResponseNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.AssignmentExpression
  | TSESTree.CallExpression
  | TSESTree.NewExpression
  | TSESTree.Property
  | TSESTree.ReturnStatement;

/** What a node answers whoever asked, member by member. */
export function responseSink(flow: ValueFlow, responses: readonly Outlet[], node: ResponseNode): Sink | undefined {
  const sink = sentAt(flow, responses, node);
  return sink && { ...sink, written: sink.written.flatMap((value) => memberValues(flow, value)) };
}

function sentAt(flow: ValueFlow, responses: readonly Outlet[], node: ResponseNode): Sink | undefined {
  switch (node.type) {
    case "CallExpression":
      return ofCall(flow, responses, node);
    case "NewExpression": {
      const name = calledName(node) ?? "";
      return name === "Response" || name === "NextResponse" ? { name: `new ${name}`, written: node.arguments.slice(0, 1) } : undefined;
    }
    case "Property":
      return isLambdaAnswer(node) ? { name: "body", written: [node.value] } : undefined;
    case "AssignmentExpression": {
      const target = flow.sourceCode.getText(node.left);
      return /^(?:ctx|context)\.(?:response\.)?body$/u.test(target) ? { name: target, written: [node.right] } : undefined;
    }
    case "ArrowFunctionExpression":
      return node.body.type === "BlockStatement" ? undefined : ofFunction(flow, node, node.body);
    default: {
      const owner = node.argument ? enclosing(node, isFunction) : undefined;
      return owner && node.argument ? ofFunction(flow, owner, node.argument) : undefined;
    }
  }
}

function ofFunction({ sourceCode }: ValueFlow, owner: FunctionNode, given: TSESTree.Node): Sink | undefined {
  const name = answeringFunction(sourceCode.text, owner);
  return name === undefined ? undefined : { name, written: [given] };
}

/** `{ statusCode: 200, body: … }` */
function isLambdaAnswer(node: TSESTree.Property): boolean {
  const { parent } = node;
  return staticKey(node) === "body" && parent.type === "ObjectExpression" && writtenEntries(parent).some(([key]) => key === "statusCode");
}

function ofCall(flow: ValueFlow, responses: readonly Outlet[], node: TSESTree.CallExpression): Sink | undefined {
  const call = outletCall(flow, responses, node);
  return call && { name: calleeText(node), written: call.written };
}
