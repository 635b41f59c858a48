import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Whether `req.body` is an object at this place, as far as this file tells: a JSON parser runs before, and none that keeps bytes. */
export function isParsedByApp({ sourceCode }: ValueFlow, node: TSESTree.Node, filename: string): boolean {
  const { text, ast, visitorKeys } = sourceCode;
  if (/\b(raw|text|buffer)\(|bodyParser:\s*false|RawBody|rawBody/.test(text)) return false;
  if (/(^|[/\\])pages[/\\]api[/\\]/.test(filename)) return true;
  return [...descendants(ast, visitorKeys)].some(
    (call) => call.type === "CallExpression" && call.range[1] < node.range[0] && isMountedParser(sourceCode.getText(call)),
  );
}

/** `app.use(express.json())` for all routes. */
function isMountedParser(text: string): boolean {
  return /^\w+\.use\(\s*(express|bodyParser)\.json\(\s*(\{[^{}]*\})?\s*\)\s*\)$/.test(text);
}
