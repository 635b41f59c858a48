import type { TSESTree } from "@typescript-eslint/utils";
import { nameKind } from "@credlint/scanner/secret-name";
import { unwrap } from "../syntax/unwrap.ts";
import { cookieSecret } from "./cookie-secret.ts";
import { anyKey } from "./edited-object.ts";
import { environmentRead } from "./environment-read.ts";
import { headerSecret, isSecretHeader } from "./header-secret.ts";
import type { LeakVocabulary } from "./leak-vocabulary.ts";
import { isLoginBody } from "./login-body.ts";
import { isMadeSecret } from "./made-secret.ts";
import { namedSecret } from "./named-secret.ts";
import type { Origin } from "./origin.ts";
import { variableOfLoop } from "./environment-loop.ts";
import { requestConfig } from "./request-config.ts";
import { secretCall } from "./secret-call.ts";
import { holdsTokens } from "./token-holder.ts";
import { tokenExchange } from "./token-exchange.ts";
import { isTypedSecret } from "./typed-secret.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Why a value is a secret. */
export interface SecretSource {
  /**
   * `environment` and `headers` are the whole objects; `object` holds secrets under keys of its own; `personal` says
   * something about a person.
   */
  readonly kind: "value" | "object" | "environment" | "headers" | "personal";
  /** The secret as people call it: `process.env.SLACK_TOKEN`. */
  readonly text: string;
  readonly node: TSESTree.Node;
  /** An answer that holds tokens only where the request went well. */
  readonly isAnswer?: boolean;
}

/** Facts first, names last. Undefined if nothing says that the value read at `read` is a secret. */
export function secretSource(flow: ValueFlow, read: TSESTree.Node, origin: Origin, vocabulary: LeakVocabulary): SecretSource | undefined {
  const { node } = origin;
  const looped = variableOfLoop(flow, origin);
  const variable = environmentRead(flow, origin) ?? looped;
  if (variable?.kind === "harmless" || vocabulary.isIgnored(read, origin)) return undefined;
  const text = variable?.text ?? textOf(flow, origin);
  const found = variable ? (variable.kind === "whole" && !looped ? "environment" : "value") : kindOf(flow, read, origin, vocabulary);
  if (found === undefined || found === "other" || lacksSecrets(found, origin)) return undefined;
  if (found === "text") return { kind: "value", text, node, isAnswer: true };
  return found === "request" ? { kind: "object", text, node, isAnswer: false } : { kind: found, text, node };
}

/** `text`: an answer as a text. `request`: what was asked, whatever came of it. `other`: known to be no secret. */
type Found = SecretSource["kind"] | "text" | "request" | "other";

function kindOf(flow: ValueFlow, read: TSESTree.Node, origin: Origin, vocabulary: LeakVocabulary): Found | undefined {
  const header = headerSecret(flow, origin);
  if (header) return header.isWhole ? "headers" : "value";
  if (isTypedSecret(flow, origin) || isMadeSecret(flow, origin)) return "value";
  return (
    vocabulary.sourceKind(flow, read, origin) ??
    secretCall(flow, vocabulary.calls, origin) ??
    tokenExchange(flow, origin) ??
    requestKind(flow, read, origin) ??
    namedSecret(flow, read, origin) ??
    (isHolder(flow, read, origin) ? "object" : undefined)
  );
}

function requestKind(flow: ValueFlow, read: TSESTree.Node, origin: Origin): Found | undefined {
  const cookie = cookieSecret(flow, origin);
  if (cookie) return cookie === "all" ? "request" : "value";
  return requestConfig(flow, origin) || isLoginBody(flow, read, origin) ? "request" : undefined;
}

/** Whether what was taken out or written over is what made the whole object a secret. */
function lacksSecrets(kind: Found, { without = [] }: Origin): boolean {
  if (kind === "value" || kind === "text") return false;
  return without.some((key) => key === anyKey || isSecretHeader(key) || /^(?:secret|ambiguous|object)$/u.test(nameKind(key)));
}

/** An object made elsewhere, from which tokens are read in this file. */
function isHolder(flow: ValueFlow, read: TSESTree.Node, { kind, node, path }: Origin): boolean {
  const isMadeElsewhere = kind !== "expression" || path.length > 0 || node.type === "CallExpression";
  return isMadeElsewhere && holdsTokens(flow.sourceCode, unwrap(read));
}

function textOf(flow: ValueFlow, { node, path }: Origin): string {
  // `bp` for `* as bp`
  const named = "local" in node ? node.local : node;
  const root = flow.sourceCode.getText(named).replaceAll(/\s+/gu, " ");
  const name = node.type === "Identifier" ? node.name : root;
  return [name, ...path].join(".");
}
