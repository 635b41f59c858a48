import type { TSESTree } from "@typescript-eslint/utils";
import type { ParsedBody } from "./parsed-body.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * What to write instead of `JSON.stringify(body)`; undefined where the body is parsed in another place, so that it could
 * not be read a second time.
 */
export function rawBodySuggestion(flow: ValueFlow, node: TSESTree.CallExpression, body: ParsedBody): string | undefined {
  const [value] = node.arguments;
  if (body.form === "field") return value && besideRawBody(flow, flow.sourceCode.getText(value));
  const { call } = body;
  const isReadHere = call && node.range[0] < call.range[0] && call.range[1] < node.range[1];
  if (!isReadHere) return undefined;
  const text = flow.sourceCode.getText(call);
  const raw = body.form === "h3" ? text.replace(/^readBody/, "readRawBody") : text.replace(/\.json\(\)$/, ".text()");
  return `await ${raw}`;
}

/** `req.rawBody` for `req.body`, in a file that keeps the bytes there. */
function besideRawBody({ sourceCode }: ValueFlow, text: string): string | undefined {
  return text.endsWith(".body") && /\.rawBody\s*=[^=]/.test(sourceCode.text) ? text.replace(/body$/, "rawBody") : undefined;
}
