import type { KeyedHost } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { addressText } from "./address-text.ts";
import { addressHost } from "./keyed-address.ts";
import type { AddressHost } from "./keyed-address.ts";
import { isRedirected } from "./redirected-address.ts";
import type { Sink } from "./sink.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

export type AddressNode = TSESTree.CallExpression | TSESTree.TemplateLiteral | TSESTree.BinaryExpression;

/** A key of the query or the fragment at the end of what stands before a hole. */
const beforeHole = /[?&#]([\w.-]+)=$/u;
/** Keys that carry the public name of an app, whatever a vendor calls its value. */
const identifying = /(?:client|app|public)_?(?:id|key)$/iu;

/** Packages that send what stands under `params` or `searchParams` as the query. */
const clients = /^(?:axios|got|ky|\w*[aA]xios(?:Instance)?)$/u;
const requesting = /^(?:get|delete|head|post|put|patch|request)$/u;

/** The names under which `no-token-in-url` looks for tokens where a browser is sent to the address. */
const granted = /^(?:access|refresh|id)_?token$/iu;

/** The values a node puts into the query or fragment of an address; hosts that ask for it are left out. */
export function addressSink(flow: ValueFlow, keyedHosts: readonly KeyedHost[], node: AddressNode): Sink | undefined {
  if (node.type === "CallExpression") return ofSearch(flow, keyedHosts, node) ?? ofRequest(flow, keyedHosts, node);
  const { texts, holes } = addressText(node) ?? { texts: [], holes: [] };
  const text = texts.join("\0");
  if (!text.includes("?") && !text.includes("#")) return undefined;
  const place = addressHost(flow, keyedHosts, node);
  if (place.takesKeys || /^wss?:/u.test(text)) return undefined;
  const written = holes.flatMap((hole, index) => {
    const before = texts.slice(0, index + 1).join("\0");
    if (!/[?#]/u.test(before)) return [];
    const key = beforeHole.exec(before)?.[1];
    if (key !== undefined) return isOthers(flow, node, key) ? [] : [hole];
    return before.endsWith("?") ? entriesOf(flow, hole) : [];
  });
  return { name: placeOf(place), written };
}

/** What is no secret under its key, and what another rule reports. */
function isOthers(flow: ValueFlow, node: AddressNode, key: string): boolean {
  return identifying.test(key) || (granted.test(key) && isRedirected(flow, node));
}

/** `url.searchParams.set("api_key", key)` */
function ofSearch(flow: ValueFlow, keyedHosts: readonly KeyedHost[], node: TSESTree.CallExpression): Sink | undefined {
  const { callee, arguments: [key, value] } = node;
  if (callee.type !== "MemberExpression" || !/^(?:set|append)$/u.test(calledName(node) ?? "") || !key || !value) return undefined;
  if (isOthers(flow, node, staticString(flow, key) ?? "")) return undefined;
  const search = unwrap(callee.object);
  if (search.type !== "MemberExpression" || staticKey(search) !== "searchParams") return undefined;
  const made = flow.originsOf(search.object).map((origin) => origin.node);
  const written = made.flatMap((origin) => (origin.type === "NewExpression" ? origin.arguments.slice(-1) : []));
  const place = addressHost(flow, keyedHosts, written[0] ?? search.object);
  return place.takesKeys ? undefined : { name: placeOf(place), written: [value] };
}

/** `axios.get("https://…", { params: { api_key: key } })` */
function ofRequest(flow: ValueFlow, keyedHosts: readonly KeyedHost[], node: TSESTree.CallExpression): Sink | undefined {
  const [url, ...more] = node.arguments;
  const callee = unwrap(node.callee);
  const client = callee.type === "MemberExpression" && requesting.test(staticKey(callee) ?? "") ? callee.object : callee;
  if (client.type !== "Identifier" || !clients.test(client.name) || !url) return undefined;
  const entries = [url, ...more].flatMap((config) => (config.type === "ObjectExpression" ? writtenEntries(config) : []));
  const place = addressHost(flow, keyedHosts, entries.find(([key]) => key === "url")?.[1] ?? url);
  if (place.takesKeys) return undefined;
  const queries = entries.flatMap(([key, value]) => (/^(?:params|searchParams)$/u.test(key) ? [value] : []));
  return { name: placeOf(place), written: queries.flatMap((query) => membersOf(flow, query)) };
}

/** The members of `new URLSearchParams({ … })` or `qs.stringify({ … })` where it becomes the query. */
function entriesOf(flow: ValueFlow, wrapped: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(wrapped);
  const isText = node.type === "CallExpression" && calledName(node) === "toString" && node.callee.type === "MemberExpression";
  const search = isText && node.callee.type === "MemberExpression" ? node.callee.object : node;
  return flow.originsOf(search).flatMap(({ node: made, path }) => {
    const isMade = (made.type === "NewExpression" || made.type === "CallExpression") && path.length === 0;
    const [members] = isMade && /^(?:URLSearchParams|stringify)$/u.test(calledName(made) ?? "") ? made.arguments : [];
    return members ? membersOf(flow, members) : [];
  });
}

function membersOf(flow: ValueFlow, node: TSESTree.Node): readonly TSESTree.Node[] {
  return flow.originsOf(node).flatMap(({ node: object, path }) => {
    if (object.type !== "ObjectExpression" || path.length > 0) return [];
    return writtenEntries(object).flatMap(([key, value]) => (identifying.test(key) ? [] : value));
  });
}

function placeOf({ host }: AddressHost): string {
  return host === undefined ? "an address" : `an address of \`${host}\``;
}
