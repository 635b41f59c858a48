import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../syntax/unwrap.ts";
import { environmentRead } from "./environment-read.ts";
import { headerSecret } from "./header-secret.ts";
import { namedSecret } from "./named-secret.ts";
import type { Origin } from "./origin.ts";
import { holdsTokens } from "./token-holder.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Why a value is a secret. */
export interface SecretSource {
  /** `environment` and `headers` are the whole objects; `object` holds secrets under keys of its own. */
  readonly kind: "value" | "object" | "environment" | "headers";
  /** The secret as people call it: `process.env.SLACK_TOKEN`. */
  readonly text: string;
  readonly node: TSESTree.Node;
}

/** Facts first, names last. Undefined if nothing says that the value read at `read` is a secret. */
export function secretSource(flow: ValueFlow, read: TSESTree.Node, origin: Origin): SecretSource | undefined {
  const { node } = origin;
  const variable = environmentRead(flow, origin);
  if (variable?.kind === "harmless") return undefined;
  if (variable) return { kind: variable.kind === "whole" ? "environment" : "value", text: variable.text, node };
  const header = headerSecret(flow, origin);
  if (header) return { kind: header.isWhole ? "headers" : "value", text: textOf(flow, origin), node };
  const kind = namedSecret(flow, read, origin) ?? (isHolder(flow, read, origin) ? "object" : undefined);
  return kind && { kind, text: textOf(flow, origin), node };
}

/** An object made elsewhere, from which tokens are read in this file. */
function isHolder(flow: ValueFlow, read: TSESTree.Node, { kind, node, path }: Origin): boolean {
  const isMadeElsewhere = kind !== "expression" || path.length > 0 || node.type === "CallExpression";
  return isMadeElsewhere && holdsTokens(flow.sourceCode, unwrap(read));
}

function textOf(flow: ValueFlow, { node, path }: Origin): string {
  const root = flow.sourceCode.getText(node).replaceAll(/\s+/gu, " ");
  const name = node.type === "Identifier" ? node.name : root;
  return [name, ...path].join(".");
}
