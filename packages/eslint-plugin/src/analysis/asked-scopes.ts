import type { Service } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import { outermostSum } from "../syntax/outermost-sum.ts";
import { scopesInObject } from "./manifest-object.ts";
import { oauthVendor } from "./oauth-vendor.ts";
import type { VendorFacts, Verdict } from "./oauth-vendor.ts";
import { scopeList } from "./scope-list.ts";
import { scopeOfVendor, selfEvidentScope } from "@credlint/scopes";
import type { KnownScope } from "@credlint/scopes";
import { scopesAskedAt } from "./scope-position.ts";
import { mentionsScopeParameter, scopesInUrl } from "./scope-url.ts";
import type { WrittenScope } from "./scope-words.ts";
import { isLimitedByRoles } from "./service-credentials.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A scope that a node asks a vendor's user for, with what is known of it. */
export interface AskedScope extends WrittenScope {
  readonly known: KnownScope;
  /** Everything asked for together with it. */
  readonly together: readonly string[];
}

/** What OpenID Connect adds to any vendor's scopes. */
const identityScopes: ReadonlySet<string> = new Set(["openid", "email", "profile", "offline_access"]);

export interface OAuthFacts extends VendorFacts {
  readonly services: readonly Service[];
  readonly fileText: string;
}

/** The types of nodes that can ask. */
export const askingNodes = [
  "ObjectExpression",
  "Property",
  "PropertyDefinition",
  "MethodDefinition",
  "VariableDeclarator",
  "FunctionDeclaration",
  "AssignmentExpression",
  "AssignmentPattern",
  "JSXAttribute",
  "CallExpression",
  "NewExpression",
  "Literal",
  "TemplateLiteral",
] as const satisfies readonly `${TSESTree.Node["type"]}`[];

/** The scopes of known vendors that a node asks for, itself and not its descendants. */
export function askedScopes(flow: ValueFlow, node: TSESTree.Node, facts: OAuthFacts): AskedScope[] {
  if (node.type === "ObjectExpression") return inManifest(flow, node);
  const inValues = scopesAskedAt(node).flatMap((value) => {
    const place = isFunction(value) ? value.body : value;
    return knownScopes(scopeList(flow, value), facts, () => oauthVendor(flow, place, facts));
  });
  return inValues.length > 0 ? inValues : inAddress(flow, node, facts);
}

function inManifest(flow: ValueFlow, node: TSESTree.ObjectExpression): AskedScope[] {
  return scopesInObject(flow, node).map(({ scope, range, vendor, entry }) => ({
    scope,
    written: flow.sourceCode.text.slice(...range),
    node,
    range,
    known: { vendor, entry },
    together: [],
  }));
}

function inAddress(flow: ValueFlow, node: TSESTree.Node, facts: OAuthFacts): AskedScope[] {
  if (!spokenTexts(node).some(mentionsScopeParameter)) return [];
  const whole = outermostSum(node);
  return scopesInUrl(flow, whole).flatMap(({ url, scopes }) =>
    knownScopes(scopes, facts, () => vendorAt(url, facts) ?? oauthVendor(flow, whole, facts, url)),
  );
}

function vendorAt(url: string, { index }: OAuthFacts): Verdict | undefined {
  const vendor = index.ofUrl(url);
  return vendor && { vendor, isSure: true };
}

function spokenTexts(node: TSESTree.Node): string[] {
  if (node.type === "TemplateLiteral") return node.quasis.flatMap(({ value }) => value.cooked ?? []);
  return node.type === "Literal" && typeof node.value === "string" ? [node.value] : [];
}

function knownScopes(
  scopes: readonly WrittenScope[],
  { services, fileText }: OAuthFacts,
  whose: () => Verdict,
): AskedScope[] {
  if (scopes.length === 0) return [];
  const { vendor, isSure } = whose();
  const together = scopes.map(({ scope }) => scope);
  const isKnown = (scope: string): boolean => identityScopes.has(scope) || (vendor && scopeOfVendor(vendor, scope)) !== undefined;
  const isTrusted = isSure || together.filter(isKnown).length > 1;
  return scopes.flatMap((written) => {
    const mayBeAnything = !isTrusted && /^[a-z]+$/iu.test(written.scope);
    const ofVendor = vendor && !mayBeAnything ? scopeOfVendor(vendor, written.scope) : undefined;
    const known = selfEvidentScope(services, written.scope) ?? ofVendor;
    const isLimited = isLimitedByRoles(written.scope, fileText);
    return known && !isLimited ? [{ ...written, known, together }] : [];
  });
}
