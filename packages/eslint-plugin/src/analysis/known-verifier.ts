import type { Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { bareModule } from "../syntax/bare-module.ts";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

export interface KnownVerifier {
  readonly verifier: Verifier;
  /** Its function comes from the verifier's package, or from an object made by that package. */
  readonly isSure: boolean;
}

/** Names that many functions have. */
const common = /^(verify|validate|process|webhook|webhooks|handler|middleware|parse|isValid|check|receive|unwrap|Webhook|createWebhook|handle)$/;

/** The vendor's verifier a call is: by where its function comes from, or by a name that nobody else has. */
export function knownVerifier(
  flow: ValueFlow,
  node: TSESTree.CallExpression,
  verifiers: readonly Verifier[],
): KnownVerifier | undefined {
  const index = indexOf(verifiers);
  const alike = [...(index.get(calledName(node) ?? "") ?? []), ...(index.get("default") ?? [])];
  const origins = flow.originsOf(node.callee);
  const renamed = origins.flatMap(({ kind, path }) => (kind === "import" ? (index.get(path.at(-1) ?? "") ?? []) : []));
  if (alike.length + renamed.length === 0) return undefined;
  const sure = [...alike, ...renamed].find((verifier) => origins.length > 0 && origins.every((origin) => isOf(flow, origin, verifier)));
  if (sure) return { verifier: sure, isSure: true };
  const text = calleeText(node);
  const byName = alike.filter(({ call }) => (call.includes(".") ? text.endsWith(`.${call}`) : !common.test(call) && call !== "default"));
  // `stripe.webhooks.constructEvent` is spoken of Stripe, though others call theirs alike.
  const client = text.split(".")[0]?.toLowerCase() ?? "";
  const verifier = byName.find(({ package: from }) => client.length > 2 && from.includes(client)) ?? byName[0];
  return verifier && { verifier, isSure: false };
}

const indexes = new WeakMap<readonly Verifier[], ReadonlyMap<string, Verifier[]>>();

/** Verifiers by the last name of their call. */
function indexOf(verifiers: readonly Verifier[]): ReadonlyMap<string, Verifier[]> {
  const known = indexes.get(verifiers);
  if (known) return known;
  const index = new Map<string, Verifier[]>();
  for (const verifier of verifiers) index.set(lastName(verifier.call), [...(index.get(lastName(verifier.call)) ?? []), verifier]);
  indexes.set(verifiers, index);
  return index;
}

function lastName(call: string): string {
  return call.split(".").at(-1) ?? call;
}

function isOf(flow: ValueFlow, { kind, node, module, path }: Origin, verifier: Verifier): boolean {
  if (kind === "import") {
    const exported = path.filter((key) => key !== "default").join(".");
    return isModule(module, verifier.package) && (exported === verifier.call || (verifier.call === "default" && exported === ""));
  }
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  const maker = flow.originsOf(node.callee);
  return path.join(".") === verifier.call && maker.some((origin) => isModule(origin.module, verifier.package));
}

/** A package or a part of it. */
function isModule(module: string | undefined, wanted: string): boolean {
  const bare = bareModule(module ?? "");
  return bare === wanted || bare.startsWith(`${wanted}/`);
}
