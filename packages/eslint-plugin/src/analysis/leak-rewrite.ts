import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";
import type { LeakedSecret } from "./leaked-secret.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What to write in a file so that a secret stays out of a line. */
export interface LeakRewrite {
  readonly how: "redact" | "drop" | "list";
  /** The key or path it is about. */
  readonly place: string;
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** Rewrites of the logged expression; none where the secret is but a part of what stands there, or of what a call does. */
export function leakRewrites(flow: ValueFlow, call: TSESTree.CallExpression, { node, source }: LeakedSecret): LeakRewrite[] {
  const isRead = node.type === "Identifier" || node.type === "MemberExpression";
  const isInside = call.range[0] < node.range[0] && node.range[1] < call.range[1];
  if (!isRead || !isInside || !flow.originsOf(node).some((origin) => origin.node === source.node)) return [];
  const whole = node.parent.type === "ChainExpression" ? node.parent : node;
  const isText = source.kind === "value" || source.kind === "personal";
  return [...(isText ? redaction(flow, call, whole) : []), ...withoutField(flow, whole)];
}

const stub = "[redacted]";

function redaction({ sourceCode }: ValueFlow, call: TSESTree.CallExpression, node: TSESTree.Node): LeakRewrite[] {
  const { parent, range } = node;
  const rewrite = (text: string, [start, end] = range): LeakRewrite[] => [{ how: "redact", place: "", range: [start, end], text }];
  switch (parent?.type) {
    case "TemplateLiteral": {
      const hole = [range[0] - 2, range[1] + 1] as const;
      return sourceCode.text.slice(...hole).startsWith("${") && sourceCode.text[range[1]] === "}" ? rewrite(stub, [...hole]) : [];
    }
    case "Property":
      return rewrite(parent.shorthand ? `${sourceCode.getText(node)}: "${stub}"` : `"${stub}"`);
    case "CallExpression":
      return parent === call ? rewrite(`"${stub}"`) : [];
    case "BinaryExpression":
      return rewrite(`"${stub}"`);
    default:
      return [];
  }
}

/** Left alone are objects with no other field, which would say nothing, and fields that are written over another object's. */
function withoutField({ sourceCode }: ValueFlow, { parent }: TSESTree.Node): LeakRewrite[] {
  const fields = parent?.type === "Property" && parent.parent.type === "ObjectExpression" ? parent.parent.properties : [];
  const place = parent?.type === "Property" ? staticKey(parent) : undefined;
  const at = fields.findIndex((field) => field === parent);
  const [before, field, after] = [fields[at - 1], fields[at], fields[at + 1]];
  if (place === undefined || field === undefined || fields.slice(0, at).some(({ type }) => type === "SpreadElement")) return [];
  if (after && !sourceCode.commentsExistBetween(field, after)) return [{ how: "drop", place, range: [field.range[0], after.range[0]], text: "" }];
  if (after || !before || sourceCode.commentsExistBetween(before, field)) return [];
  return [{ how: "drop", place, range: [before.range[1], field.range[1]], text: "" }];
}
