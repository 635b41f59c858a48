import type { PermissionBit, PermissionBits } from "@credlint/catalogue/permissions/types";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { outermostSum } from "../syntax/outermost-sum.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { oauthVendor } from "./oauth-vendor.ts";
import type { VendorFacts } from "./oauth-vendor.ts";
import { permissionNumbers } from "./permission-numbers.ts";
import { tracedPlace } from "./traced-place.ts";
import type { TracedPlace } from "./traced-place.ts";
import { tracedTexts, unknownText } from "./traced-text.ts";
import type { TracedText } from "./traced-text.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Permissions that an invitation asks for in one number. */
export interface AskedPermissions extends TracedPlace {
  readonly written: string;
  readonly bits: readonly PermissionBit[];
}

export interface PermissionFacts extends VendorFacts {
  readonly permissions: PermissionBits;
}

const parameter = new RegExp(`[?&](?:amp;)?permissions=(\\d+)(?![\\d${unknownText}])`, "gu");
const address = /https?:\/\/[^\s?#"']*/gu;

/** The numbers of permissions that a node asks a vendor's user for, itself and not its descendants. */
export function askedPermissions(flow: ValueFlow, node: TSESTree.Node, facts: PermissionFacts): AskedPermissions[] {
  if (node.type === "Literal" || node.type === "TemplateLiteral") return inAddress(flow, node, facts);
  const value = valueAt(flow, node, facts);
  const { bits } = facts.permissions;
  return (value ? permissionNumbers(flow, value, bits) : []).map(({ node: place, number }) => {
    const range = inQuotes(place);
    return { node: place, range, written: flow.sourceCode.text.slice(...range), bits: bitsOf(number, bits) };
  });
}

function inAddress(flow: ValueFlow, node: TSESTree.Node, { index, permissions: { vendor, bits } }: PermissionFacts): AskedPermissions[] {
  if (!flow.sourceCode.getText(node).includes("permissions=")) return [];
  return tracedTexts(flow, outermostSum(node))
    .flatMap(numbersInUrl)
    .filter(({ url }) => index.ofUrl(url)?.id === vendor)
    .map(({ written, place }) => ({ ...place, written, bits: bitsOf(BigInt(written), bits) }));
}

function numbersInUrl(text: TracedText): { readonly url: string; readonly written: string; readonly place: TracedPlace }[] {
  const whole = text.map((part) => part.text).join("");
  return [...whole.matchAll(parameter)].flatMap(({ 0: match, 1: written = "", index }) => {
    const url = [...whole.slice(0, index).matchAll(address)].at(-1)?.[0] ?? "";
    const place = tracedPlace(text, index + match.length - written.length, written.length);
    return place ? [{ url, written, place }] : [];
  });
}

function bitsOf(number: bigint, bits: readonly PermissionBit[]): readonly PermissionBit[] {
  return bits.filter(({ bit }) => ((number >> BigInt(bit)) & 1n) === 1n);
}

/** What stands for `permissions` in an invitation: a parameter of an authorize address, an option of `generateInvite`. */
function valueAt(flow: ValueFlow, node: TSESTree.Node, facts: PermissionFacts): TSESTree.Node | undefined {
  const { vendor } = facts.permissions;
  const isOfVendor = (): boolean => oauthVendor(flow, node, facts).vendor?.id === vendor;
  if (node.type === "CallExpression") {
    const [name, value] = node.arguments;
    return isSetting(node, name) && isOfVendor() ? value : undefined;
  }
  if (node.type !== "Property" || staticKey(node) !== "permissions") return undefined;
  const taker = takerOf(node);
  const isInvite = taker === "generateInvite" && new RegExp(vendor, "iu").test(flow.sourceCode.text);
  return isInvite || (taker === "query" && isOfVendor()) ? node.value : undefined;
}

function isSetting(call: TSESTree.CallExpression, name: TSESTree.Node | undefined): boolean {
  return /^(?:set|append)$/u.test(calledName(call) ?? "") && name?.type === "Literal" && name.value === "permissions";
}

/** What takes the object of an option: the maker of an invitation, or of the query of an authorize address. */
function takerOf({ parent: object }: TSESTree.Property): "generateInvite" | "query" | undefined {
  if (object.type !== "ObjectExpression") return undefined;
  const { parent: call } = object;
  if (call.type !== "CallExpression" && call.type !== "NewExpression") return undefined;
  const name = calledName(call);
  if (name === "generateInvite") return name;
  return name === "URLSearchParams" && writtenEntries(object).some(([key]) => key === "client_id") ? "query" : undefined;
}

function inQuotes(node: TSESTree.Node): readonly [start: number, end: number] {
  const [start, end] = node.range;
  return node.type === "Literal" && typeof node.value === "string" ? [start + 1, end - 1] : [start, end];
}
