import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenName } from "../syntax/written-name.ts";
import { derivesFrom } from "./derives-from.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import type { HttpHandler } from "./http-handler.ts";
import { reachable } from "./reachable.ts";
import { requestPart } from "./request-part.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What makes another one each time it is done. */
const effects =
  /^(create|createMany|insert|insertOne|insertMany|send|send(Mail|Email|Message|Sms|Receipt|Notification|Welcome\w*)|charge|transfer|refund|credit|debit|increment|decrement|payout|capture|postMessage)$/;
/** What is asked for an answer or a row, not done to somebody. */
const others = /^(res|response|reply|ctx|c|stripe|crypto|fetch|axios|client|s3|\w*(Command|Dto|Factory|Builder|Error)|Object|document|queue|producer|emitter|bus|events)$/i;
/** Signs of somebody who has thought of it: looking first, remembering, writing in a way that can be repeated. */
const remembering =
  /idempot|dedup|duplicate|processed|handled|already|seen|upsert|or_?(create|update|ignore)|conflict|unique|exist|^find|^get(By|One)|lookup|^select|(delivery|event|message|webhook|request|insert|notification|svix|transaction|payment)_?-?id|nonce|lock|redis|cache|^has$|^setnx$|transaction/i;

/** The first call in a handler that a second delivery of the same event would repeat; undefined if anything speaks against it. */
export function repeatedEffect(flow: ValueFlow, handler: HttpHandler): TSESTree.CallExpression | undefined {
  const { fn, around } = handler;
  if (handler.isMountedElsewhere === true) return undefined;
  const nodes = [...reachable(flow, [fn, ...around])];
  if (nodes.some((node) => remembering.test(spoken(node)) || isEventId(node))) return undefined;
  return nodes
    .filter((node) => node.type === "CallExpression")
    .filter((node) => effects.test(calledName(node) ?? "") && !isHarmlessCall(node) && !others.test(rootName(node.callee)?.name ?? ""))
    .find((node) => node.arguments.some((argument) => isFromPayload(flow, fn, argument)));
}

/** A name or text, keys of objects and SQL among them. */
function spoken(node: TSESTree.Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "TemplateElement") return node.value.raw;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : "";
}

/** `event.id`, `req.body.id`. */
function isEventId(node: TSESTree.Node): boolean {
  if (node.type !== "MemberExpression" || staticKey(node) !== "id") return false;
  return /^(event|evt|body|payload|notification|message|msg|update|data|\w+Event)$/i.test(writtenName(node.object) ?? "");
}

function isFromPayload(flow: ValueFlow, fn: HttpHandler["fn"], node: TSESTree.Node): boolean {
  return derivesFrom(flow, node, (origin) => {
    const part = requestPart(flow, fn, origin);
    return part === "payload" || part === "raw-payload";
  });
}
