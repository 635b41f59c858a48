import type { Sink as Outlet } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { isMasked } from "./masked-value.ts";
import { outletCall } from "./outlet-call.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

export type ArtifactNode = TSESTree.CallExpression | TSESTree.TemplateLiteral;

const outputFile = /\bGITHUB_(?:OUTPUT|ENV|STATE|STEP_SUMMARY)\b/u;

/** What a node hands to the steps of a workflow that follow, or to the layers of an image. */
export function artifactSink(flow: ValueFlow, outputs: readonly Outlet[], node: ArtifactNode): Sink | undefined {
  return node.type === "CallExpression" ? ofOutput(flow, outputs, node) : ofText(node);
}

/** `core.setOutput("key", key)`, unless the log is told to hide it, and `appendFileSync(process.env.GITHUB_OUTPUT, …)`. */
function ofOutput(flow: ValueFlow, outputs: readonly Outlet[], node: TSESTree.CallExpression): Sink | undefined {
  const [target, content] = node.arguments;
  const isAppended = /^(?:append|write)File(?:Sync)?$/u.test(calledName(node) ?? "");
  if (isAppended) {
    const file = target && outputFile.exec(flow.sourceCode.getText(target))?.[0];
    return file !== undefined && content ? { name: file, written: [content] } : undefined;
  }
  const call = outletCall(flow, outputs, node);
  const written = call?.written.filter((value) => !isMasked(flow, value));
  return written && { name: calleeText(node), written };
}

/** `docker build --build-arg KEY=${key}`, `::set-output name=key::${key}` */
function ofText({ quasis, expressions }: TSESTree.TemplateLiteral): Sink | undefined {
  const text = quasis.map(({ value }) => value.raw).join("");
  const command = /--build-arg\b|^::(?:set-output|save-state|set-env)\b/u.exec(text)?.[0];
  if (command === undefined) return undefined;
  const written = expressions.filter((_, index) => /--build-arg[ =]+["']?\w+=["']?$|::[^\n]*::$/u.test(quasis[index]?.value.raw ?? ""));
  return { name: command, written };
}
