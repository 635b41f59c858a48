import type { Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { rootName } from "../syntax/root-name.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { knownVerifier } from "./known-verifier.ts";
import { callChain } from "./call-chain.ts";
import type { Check } from "./check.ts";
import { isKeyedDigest } from "./keyed-digest.ts";
import { isTellingName, isVerdictName } from "./telling-check.ts";
import type { ValueFlow } from "./value-flow.ts";

const equal = /^(crypto_?)?(timing_?safe|constant_?time|secure|safe|slow)_?(string_?|buffer_?)?(equals?|compare|eq)$|^(tsscmp|scmp|safecompare)$/i;
const jose = /^(jwtVerify|compactVerify|flattenedVerify|generalVerify|verifyIdToken|verifySignedJwt|verifySignedJwtWithCertsAsync|decodeAndVerify)$/;

/** The check a call makes, by what it's known to be or, failing that, by its name. */
export function checkCall(flow: ValueFlow, node: TSESTree.CallExpression, verifiers: readonly Verifier[]): Check | undefined {
  const name = calledName(node) ?? "";
  const local = functionOfThisFile(flow, node);
  const known = local ? undefined : knownVerifier(flow, node, verifiers);
  if (known) return fromVerifier(node, known.verifier, known.isSure);
  const base = { node, good: true, async: false };
  if (equal.test(name)) return { ...base, kind: "boolean", async: local?.async === true };
  if (local) return undefined;
  if (jose.test(name)) return { ...base, kind: "throws", async: true };
  if (name === "verify") return ofVerify(flow, node);
  if (/^(equals|includes|has)$/.test(name) && comparesDigest(flow, node)) return { ...base, kind: "boolean" };
  return byName(flow, node, name, verifiers);
}

/** Code of another file, of which only the name is known. */
function byName(flow: ValueFlow, node: TSESTree.CallExpression, name: string, verifiers: readonly Verifier[]): Check | undefined {
  const base = { node, good: true, async: false };
  if (isListed(node, name) || isLatelyNamed(node, name)) return { ...base, kind: "boolean" };
  if (!isTellingName(name) && !isTellingImport(flow, node) && !isPromisified(flow, node, verifiers)) return undefined;
  return { ...base, kind: /^(is|has)[A-Z_]/.test(name) && isVerdictName(name) ? "boolean" : "either" };
}

function fromVerifier(node: TSESTree.CallExpression, verifier: Verifier, isSure: boolean): Check | undefined {
  const base = { node, good: true, async: verifier.async && isSure, ...(isSure && { package: verifier.package }) };
  switch (verifier.failure) {
    case "returns-false":
      return { ...base, kind: isSure || /^is[A-Z]/.test(calledName(node) ?? "") ? "boolean" : "either" };
    case "result-object":
      return { ...base, kind: isSure ? "result" : "either", fields: verifier.verdictField ? [verifier.verdictField] : [] };
    case "throws":
      return { ...base, kind: "throws" };
    case "responds":
      return { ...base, kind: "either" };
  }
}

/** `crypto.subtle.verify`, `createVerify(…).verify(…)`, `jwt.verify`, `nacl.sign.detached.verify`, and others of that name. */
function ofVerify(flow: ValueFlow, node: TSESTree.CallExpression): Check {
  const text = calleeText(node);
  const base = { node, good: true, async: false };
  if (/subtle\.verify$/.test(text)) return { ...base, kind: "boolean", async: true };
  if (/detached\.verify$|^(node)?crypto\.verify$/i.test(text)) return { ...base, kind: "boolean" };
  const { callee } = node;
  const chain = callee.type === "MemberExpression" ? callChain(flow, callee.object) : [];
  if (chain.some((call) => calledName(call) === "createVerify")) return { ...base, kind: "boolean" };
  return { ...base, kind: "either" };
}

function comparesDigest(flow: ValueFlow, { callee, arguments: given }: TSESTree.CallExpression): boolean {
  const receiver = callee.type === "MemberExpression" ? callee.object : undefined;
  return [receiver, ...given].some((side) => side !== undefined && isKeyedDigest(flow, side));
}

/** `allowedIps.includes(ip)`, `validTokens.has(token)`; other lists tell other things apart. */
function isListed({ callee }: TSESTree.CallExpression, name: string): boolean {
  if (!/^(includes|has)$/.test(name) || callee.type !== "MemberExpression") return false;
  const list = callee.object.type === "Identifier" ? callee.object.name : "";
  return /secrets|tokens|api_?keys|(^|_)ips?($|_)|ips$|addresses$|IPs?$/i.test(list);
}

/** `ed.verifyAsync`, `nacl.verify`: asymmetric signatures by their receiver. */
function isLatelyNamed(node: TSESTree.CallExpression, name: string): boolean {
  return name === "compareSync" || (name === "isAuthenticated" && node.arguments.length === 0);
}

function functionOfThisFile(flow: ValueFlow, { callee }: TSESTree.CallExpression): FunctionNode | undefined {
  return flow.originsOf(callee).flatMap(({ node, path }) => (path.length === 0 && isFunction(node) ? node : []))[0];
}

/** `import { verify as check } from "./signature"` and anything from a module called `…/verify-signature`. */
function isTellingImport(flow: ValueFlow, { callee }: TSESTree.CallExpression): boolean {
  return flow.originsOf(callee).some(({ kind, module = "", path }) => {
    if (kind !== "import") return false;
    return path.some(isTellingName) || /verify|signature|hmac|^(ts)?scmp$|(safe|secure|constant-?time)-?(compare|equal)/i.test(module.split("/").at(-1) ?? "");
  });
}

/** `const validate = promisify(validator.validate)` of a vendor's package. */
function isPromisified(flow: ValueFlow, { callee }: TSESTree.CallExpression, verifiers: readonly Verifier[]): boolean {
  return flow.originsOf(callee).some(({ node }) => {
    const [made] = node.type === "CallExpression" && calledName(node) === "promisify" ? node.arguments : [];
    const root = made && rootName(made);
    const makers = root ? flow.originsOf(root).map((origin) => origin.node) : [];
    const modules = makers.flatMap((maker) => (maker.type === "NewExpression" ? flow.originsOf(maker.callee) : []));
    return modules.some(({ module }) => verifiers.some((verifier) => verifier.package === module));
  });
}
