import type { Sink } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import type { ValueFlow } from "./value-flow.ts";

/** An option that makes a service collect by itself what the code would not send. */
export interface RevealingOption {
  readonly node: TSESTree.Node;
  readonly service: string;
  readonly option: string;
  readonly reveals: string;
}

/** The revealing options that a call switches on, if nothing beside them looks at events before they are sent. */
export function revealingOptions(flow: ValueFlow, services: readonly Sink[], call: TSESTree.CallExpression): RevealingOption[] {
  const settings = call.arguments[0] && unwrap(call.arguments[0]);
  if (settings?.type !== "ObjectExpression" || settings.properties.some(({ type }) => type === "SpreadElement")) return [];
  const { name: service = "", setup } = services.find((candidate) => isSetUp(flow, candidate, call)) ?? {};
  const entries = writtenEntries(settings);
  if (!setup || entries.some(([key]) => setup.filters.includes(key))) return [];
  return entries.flatMap(([option, node]) => {
    const reveals = isTrue(node) ? setup.options.find(({ name }) => name === option)?.reveals : undefined;
    return reveals === undefined ? [] : [{ node, service, option, reveals }];
  });
}

function isSetUp(flow: ValueFlow, { modules, setup }: Sink, call: TSESTree.CallExpression): boolean {
  if (!setup || calledName(call) !== setup.call) return false;
  return flow.originsOf(call.callee).some(({ module = "" }) => modules.includes(module));
}

function isTrue(node: TSESTree.Node): boolean {
  return node.type === "Literal" && node.value === true;
}
