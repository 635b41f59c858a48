import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isScopeName } from "../syntax/is-scope-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";

/** Methods that take a name and a value: of search parameters, forms and headers. */
const setters: ReadonlySet<string> = new Set(["set", "append", "setParam", "setParameter", "addParam", "setQueryParam"]);
/** Methods that take nothing but scopes. */
const scopeMethods: ReadonlySet<string> = new Set(["addScope", "addScopes", "setScope", "setScopes", "withScopes"]);
/** Methods that put something into a list. */
const growing: ReadonlySet<string> = new Set(["push", "unshift", "add"]);

/** Calls of client libraries that take scopes by position: which argument. */
const positions: ReadonlyMap<string, number> = new Map([
  // spotify-web-api-node
  ["createAuthorizeURL", 0],
  // docusign-esign
  ["getAuthorizationUri", 1],
  ["requestJWTUserToken", 2],
  // @hubspot/api-client
  ["getAuthorizationUrl", 2],
  // dropbox
  ["getAuthenticationUrl", 4],
  // google-auth-library
  ["JWT", 3],
  // @azure/identity
  ["getToken", 0],
  // arctic: after the state and, where the vendor wants one, the code verifier
  ["createAuthorizationURL", -1],
]);

/** The arguments of a call that are OAuth scopes by their position. */
export function scopeArguments(node: TSESTree.CallExpression | TSESTree.NewExpression): readonly TSESTree.Node[] {
  const name = calledName(node);
  const { arguments: given } = node;
  const [first, second] = given;
  if (name === undefined || first === undefined) return [];
  if (scopeMethods.has(name)) return given;
  if (growing.has(name)) return isScopeList(node) ? given : [];
  if (second && takesScopesSecond(name, textOf(first))) return [second];
  const position = positions.get(name);
  const argument = position === undefined ? undefined : given.at(position);
  return argument ? [argument] : [];
}

/** `params.set("scope", scopes)` and `vscode.authentication.getSession("github", scopes)`. */
function takesScopesSecond(name: string, first: string | undefined): boolean {
  if (first === undefined) return false;
  return name === "getSession" || (setters.has(name) && isScopeName(first));
}

function isScopeList({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const inner = unwrap(callee);
  return inner.type === "MemberExpression" && isScopeName(writtenName(inner.object) ?? "");
}

function textOf(node: TSESTree.Node): string | undefined {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}
