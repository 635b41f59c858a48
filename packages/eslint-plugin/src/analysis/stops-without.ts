import type { TSESTree } from "@typescript-eslint/utils";
import type { ValueFlow } from "./value-flow.ts";

const stops = /\bthrow\b|\bexit\(|\babort\(/;
const demands = /^[\w.]*(assert|invariant|require|ensure|demand|check|must|validate|need)\w*\(/i;

/** Whether a file stops while it's loaded if one of these names or settings is missing: `if (!SECRET) throw …`, `requireEnv("SECRET")`. */
export function stopsWithout(flow: ValueFlow, names: readonly string[]): boolean {
  const says = (node: TSESTree.Node): boolean => {
    const words = flow.sourceCode.getText(node).match(/[\w$]+/g) ?? [];
    return words.some((word) => names.includes(word));
  };
  return flow.sourceCode.ast.body.some((statement) => {
    if (statement.type === "IfStatement") return says(statement.test) && stops.test(flow.sourceCode.getText(statement.consequent));
    return statement.type === "ExpressionStatement" && demands.test(flow.sourceCode.getText(statement)) && says(statement);
  });
}
