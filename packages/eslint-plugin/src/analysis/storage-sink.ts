import type { Sink as Outlet } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { rootName } from "../syntax/root-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { addressText } from "./address-text.ts";
import { outletCall } from "./outlet-call.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Where others can read what is kept. */
export interface StorageSink extends Sink {
  readonly place: "browser" | "device" | "extension" | "file";
}

const setters: ReadonlySet<string> = new Set(["setHeader", "header", "set", "append", "appendHeader"]);

/** What a node puts where others can read it; undefined if nobody can say, or only its owner can. */
export function storageSink(
  flow: ValueFlow,
  stores: readonly Outlet[],
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression,
): StorageSink | undefined {
  if (node.type === "AssignmentExpression") return ofAssignment(flow, node);
  const cookie = openCookie(node);
  const written = cookie ? [cookie] : headerValues(flow, node);
  if (written) return { name: calleeText(node), written, place: "browser" };
  const call = outletCall(flow, stores, node);
  if (!call) return undefined;
  const place = placeOf(call.by.outlet);
  const options = call.by.outlet.id === "next-headers" ? node.arguments[2] : undefined;
  if (options && !isOpenTo(options)) return undefined;
  return place === "file" && isGuardedFile(flow, node) ? undefined : { name: calleeText(node), written: call.written, place };
}

/** `document.cookie = …`, `localStorage.token = …` */
function ofAssignment({ sourceCode }: ValueFlow, { left, right }: TSESTree.AssignmentExpression): StorageSink | undefined {
  const target = left.type === "MemberExpression" ? sourceCode.getText(left) : "";
  const isOpen = /^(?:(?:window|globalThis)\.)?(?:document\.cookie$|(?:local|session)Storage\b)/u.test(target);
  return isOpen ? { name: target, written: [right], place: "browser" } : undefined;
}

/** The value of a cookie that a server sets without keeping scripts away from it. */
function openCookie(node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const [first, value, options] = node.arguments;
  const setsCookie = calledName(node) === "cookie" && /^(?:res|response|reply)$/u.test(rootName(node.callee)?.name ?? "");
  if (!setsCookie && !(calledName(node) === "setCookie" && rootName(node.callee)?.name === "reply")) return undefined;
  if (!first || !value || (options && !isOpenTo(options))) return undefined;
  return value;
}

/** What stands after the name in `res.setHeader("Set-Cookie", `session=${token}`)`; what is made elsewhere may have any flag. */
function headerValues({ sourceCode }: ValueFlow, node: TSESTree.CallExpression): readonly TSESTree.Node[] | undefined {
  const [key, value] = node.arguments;
  if (!setters.has(calledName(node) ?? "") || key?.type !== "Literal" || !/^set-cookie$/iu.test(String(key.value))) return undefined;
  const text = value?.type === "TemplateLiteral" || value?.type === "BinaryExpression" ? addressText(value) : undefined;
  if (!value || !text || /httponly/iu.test(sourceCode.getText(value))) return undefined;
  // What follows `;` as a whole may bring any flag.
  if (text.texts.slice(0, -1).some((before) => /; ?$/u.test(before))) return undefined;
  return text.holes.filter((_, index) => text.texts.slice(0, index + 1).join("").includes("="));
}

function isOpenTo(options: TSESTree.Node): boolean {
  const settings = unwrap(options);
  if (settings.type !== "ObjectExpression" || settings.properties.some(({ type }) => type === "SpreadElement")) return false;
  const httpOnly = writtenEntries(settings).find(([key]) => key === "httpOnly")?.[1];
  return httpOnly === undefined || (httpOnly.type === "Literal" && httpOnly.value === false);
}

function placeOf({ id }: Outlet): StorageSink["place"] {
  if (id === "node-files" || id === "deno-bun-files") return "file";
  return id === "async-storage" ? "device" : id === "extension-storage" ? "extension" : "browser";
}

/** Readable for its owner alone, or a file that is there for secrets and kept out of version control. */
function isGuardedFile(flow: ValueFlow, { arguments: [path, , options] }: TSESTree.CallExpression): boolean {
  const { sourceCode } = flow;
  if (options && /\bmode\b|0o[4-7]00|\boptions\b|384/u.test(sourceCode.getText(options))) return true;
  const written = path ? [path, ...flow.originsOf(path).map(({ node }) => node)] : [];
  return written.some((node) => /env|secret|credential|tmp|temp|GITHUB_/iu.test(sourceCode.getText(node)));
}
