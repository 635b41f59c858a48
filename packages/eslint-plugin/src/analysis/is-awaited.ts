import type { TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Layers of conditionals and assertions around a call. */
const maxLayers = 12;
/** A promise that goes through more names than this is waited for somewhere. */
const maxNames = 4;

/** Whether somebody waits for the promise a call gives: `await`, `.then`, `return`, `Promise.all`, or later by its name. */
export function isAwaited(flow: ValueFlow, node: TSESTree.Node, names = 0): boolean {
  if (names > maxNames) return true;
  let inner = node;
  for (let layer = 0; layer < maxLayers && inner.parent; layer += 1) {
    const { parent } = inner;
    switch (parent.type) {
      case "AwaitExpression":
      case "ReturnStatement":
      case "YieldExpression":
      case "ArrowFunctionExpression":
      case "ForOfStatement":
        return true;
      case "MemberExpression":
        return parent.object === inner && /^(then|catch|finally)$/.test(staticKey(parent) ?? "");
      case "VariableDeclarator":
      case "AssignmentExpression":
        return isAwaitedLater(flow, parent.type === "VariableDeclarator" ? parent.id : parent.left, names + 1);
      case "CallExpression":
      case "NewExpression":
        return parent.callee !== inner;
      case "ChainExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "ConditionalExpression":
      case "ArrayExpression":
      case "Property":
      case "ObjectExpression":
      case "LogicalExpression":
        if (parent.type === "ConditionalExpression" && parent.test === inner) return false;
        if (parent.type === "LogicalExpression" && parent.left === inner) return false;
        inner = parent;
        break;
      default:
        return false;
    }
  }
  return false;
}

function isAwaitedLater(flow: ValueFlow, target: TSESTree.Node, names: number): boolean {
  // What a pattern takes apart or a field keeps is not followed.
  if (target.type !== "Identifier") return target.type === "MemberExpression";
  const references = findVariable(flow.sourceCode, target)?.references ?? [];
  return references.some(({ identifier }) => identifier !== target && isAwaited(flow, identifier, names));
}
