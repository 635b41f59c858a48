import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isFunction } from "../syntax/is-function.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { isEnumConstant } from "./enum-constant.ts";
import { givenName } from "./given-name.ts";
import type { Origin } from "./origin.ts";
import { isSanitizing } from "./sanitizer.ts";
import { nameKind } from "@credlint/scanner/secret-name";
import { describingOwners, textOwners } from "./secret-names.ts";
import type { ValueFlow } from "./value-flow.ts";

const owners: ReadonlySet<string> = new Set(textOwners);
const describing: ReadonlySet<string> = new Set(describingOwners);
/** Members of any text or promise: reading them does not make a token an object of another trade. */
const textMembers: ReadonlySet<string> = new Set([
  ...["length", "slice", "split", "substring", "substr", "trim", "startsWith", "endsWith", "includes", "indexOf"],
  ...["replace", "replaceAll", "match", "toString", "at", "charAt", "padEnd", "toLowerCase", "toUpperCase"],
  ...["then", "catch"],
]);
/** Calls that hand out a token as a proof, not as a piece of text. */
const issuing = /token|secret|jwt|sign|auth|otp|random|uuid|nanoid|generate|credential/iu;
/** Calls that say something about what they were given. */
const telling =
  /(?:^|\.)(?:decode|verify|validate|check|is|has|count|estimate|parse|find|peek|next|shift|pop|lex|scan|read)\w*$/u;

/** A name stays one, whatever it is called from then on; the name of a user may be a key. `SESSION_COOKIE` is what one is called. */
const otherThing = /(?<![uU]ser)(?:Name|Type|Kind|Label|Title)$|^[A-Z_]*COOKIE$/u;
/** What the visitors of a shop name its sales channel by. */
const channelToken = /(?:^|_)channel_?token$|[cC]hannel(?:Or)?Token$/u;
/** What the names say where no fact does: the one that is printed and the one it comes from must agree. */
export function namedSecret(flow: ValueFlow, read: TSESTree.Node, origin: Origin): "value" | "object" | undefined {
  if (!canBeNamed(origin) || isPlainType(origin) || isOtherThing(origin)) return undefined;
  // `new CancelToken(…).token`
  if (origin.node.type === "NewExpression" && nameKind(calledName(origin.node) ?? "") === "harmless") return undefined;
  const names = [writtenName(read), originName(origin)].filter((name) => name !== undefined);
  const kinds = names.map((name) => (channelToken.test(name) ? "harmless" : isPass(name, origin) ? "secret" : nameKind(name)));
  if (kinds.includes("harmless")) return undefined;
  if (kinds.includes("secret")) return isParsedBody(origin) ? "object" : "value";
  if (kinds.includes("object")) return "object";
  return kinds.includes("ambiguous") && isProof(flow, read, origin) ? "value" : undefined;
}

/** `definition.serviceName`, `linkName(definition)`, `CredentialType.ID_TOKEN`, `errors.password` */
function isOtherThing(origin: Origin): boolean {
  const { node, path } = origin;
  const root = node.type === "Identifier" ? [node.name] : [];
  if ([...root, ...path].slice(0, -1).some((name) => describing.has(name))) return true;
  const name = path.at(-1) ?? (node.type === "CallExpression" ? calledName(node) : undefined);
  return isEnumConstant(origin) || (name !== undefined && otherThing.test(name));
}

/** `pass` and `pwd` are as often none, but not in `req.body.pwd` or where somebody's name comes in beside them: `(user, pass)`. */
function isPass(name: string, { node: { parent }, path }: Origin): boolean {
  if (!/^(?:pass|pwd)$/u.test(name)) return false;
  if (/^(?:body|auth|smtp)$/u.test(path.at(-2) ?? "")) return true;
  return parent !== undefined && isFunction(parent) && parent.params.some((each) => each.type === "Identifier" && /^(?:user(?:name)?|email|login)$/iu.test(each.name));
}

/** `await response.json()` is an object, even if it is called `newToken`. */
function isParsedBody({ node, path }: Origin): boolean {
  return node.type === "CallExpression" && path.length === 0 && /(?:^|\.)(?:json|parse)$/u.test(calleeText(node));
}

/** Literals, functions and new objects are what they are, whatever they are called. */
function canBeNamed({ kind, node, path }: Origin): boolean {
  if (kind === "global" && node.type === "Identifier" && node.name === "undefined") return false;
  if (kind !== "expression" || path.length > 0) return true;
  return (
    node.type === "MemberExpression" ||
    (node.type === "CallExpression" && !isSanitizing(node) && (!telling.test(calleeText(node)) || isReadOut(node)))
  );
}

/** `readPassword()`, from wherever it is kept */
function isReadOut(node: TSESTree.CallExpression): boolean {
  const name = calledName(node) ?? "";
  return name.startsWith("read") && nameKind(name.slice("read".length)) === "secret";
}

/** `showPassword: boolean`, `token: ProviderToken<T>` */
function isPlainType({ node, path }: Origin): boolean {
  const type = node.type === "Identifier" && path.length === 0 ? node.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === "TSTypeReference") return type.typeName.type === "Identifier" && nameKind(type.typeName.name) === "harmless";
  return type?.type === "TSBooleanKeyword" || type?.type === "TSNumberKeyword";
}

function originName({ kind, node, path }: Origin): string | undefined {
  if (path.length > 0) return path.at(-1) === "default" ? undefined : path.at(-1);
  if (node.type === "CallExpression") return givenName(calledName(node) ?? "");
  return kind !== "expression" && node.type === "Identifier" ? node.name : undefined;
}

/** Whether `token` is a proof of identity here, and no piece of text, coin or symbol. */
function isProof(flow: ValueFlow, read: TSESTree.Node, { kind, node, path }: Origin): boolean {
  if (kind === "expression" && path.length === 0 && node.type === "CallExpression")
    return issuing.test(calleeText(node));
  if (node.type === "MemberExpression" || path.some((key) => /^\d+$/u.test(key))) return false;
  if ([rootName(read)?.name, ...path].some((name) => name !== undefined && owners.has(name))) return false;
  return !isElement(node) && !hasOtherMembers(flow, unwrap(read));
}

/** An item of a loop, or what a callback such as `onToken` is called with. */
function isElement(node: TSESTree.Node): boolean {
  if (node.type !== "Identifier") return false;
  if (node.parent.type === "VariableDeclarator") return /^For(?:Of|In)Statement$/u.test(node.parent.parent.parent.type);
  const owner = enclosing(node, isFunction);
  if (owner?.params.includes(node) !== true) return false;
  const { parent } = owner;
  if (parent.type === "CallExpression") return true;
  return parent.type === "Property" && /^(?:on|handle)[A-Z]/u.test(staticKey(parent) ?? "");
}

/** `token.symbol` elsewhere shows that `token` is an object. */
function hasOtherMembers(flow: ValueFlow, read: TSESTree.Node): boolean {
  const variable = read.type === "Identifier" ? findVariable(flow.sourceCode, read) : undefined;
  const references = variable?.references ?? [];
  return references.some(
    ({ identifier: { parent }, identifier }) =>
      parent.type === "MemberExpression" &&
      parent.object === identifier &&
      !textMembers.has(staticKey(parent) ?? "length"),
  );
}
