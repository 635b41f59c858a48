import type { Service, Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Act } from "./act.ts";
import type { Check } from "./check.ts";
import { defaultSecret } from "./default-secret.ts";
import type { DefaultSecret } from "./default-secret.ts";
import { operands } from "../syntax/operands.ts";
import { derivesFrom } from "./derives-from.ts";
import { checkFinder } from "./find-check.ts";
import type { HttpHandler } from "./http-handler.ts";
import { payloadMentions, payloadUses } from "./payload-use.ts";
import { keyOf } from "./paths/binding.ts";
import { merge } from "./paths/path-state.ts";
import type { Gap, PathState } from "./paths/path-state.ts";
import { PathWalk } from "./paths/path-walk.ts";
import { stopsWithout } from "./stops-without.ts";
import { statesBefore } from "./surroundings.ts";
import { wayAround } from "./way-around.ts";
import type { Seen, WayAround } from "./way-around.ts";
import { isVerdictName } from "./telling-check.ts";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What is wrong with how a handler finds out who is calling. */
export interface WebhookVerdict {
  /** The payload is acted on though nothing checks it at all, or only later or elsewhere. */
  readonly unchecked?: { readonly kind: "unsigned" | "late"; readonly use: Act; readonly check: Check | undefined };
  /** A check whose verdict does not count. */
  readonly lost?: { readonly kind: Gap["kind"] | "inverted"; readonly check: Check; readonly use: Act };
  /** A condition that leads around the check. */
  readonly bypass?: WayAround;
  readonly defaultSecret?: DefaultSecret;
}

/** What answers a handshake uses nothing of a delivery. */
const handshake = /challenge|url_?verification|url_?validation|handshake|validation_?token/i;

/** Undefined if nothing is wrong, or the code is too much to tell. */
export function webhookVerdict(flow: ValueFlow, handler: HttpHandler, services: readonly Service[]): WebhookVerdict | undefined {
  const seen = runHandler(flow, handler, verifiersOf(services));
  if (!seen) return undefined;
  const isCheck = (node: TSESTree.Node): boolean => node.type === "CallExpression" && seen.checks.has(node);
  const uses = payloadUses(flow, handler, [...seen.calls.keys()], isCheck);
  if (uses.length === 0) return sampleVerdict(flow, handler, seen, isCheck);
  const found = firstFlaw(flow, handler, seen, uses);
  // Many a GET only says that the address is alive, and is no delivery.
  const flaw = found?.unchecked && handler.readsQuery === true ? undefined : found;
  const standIn = firstDefault(flow, seen);
  return flaw ?? standIn ? { ...flaw, ...(standIn && { defaultSecret: standIn }) } : undefined;
}

const verifiers = new WeakMap<readonly Service[], readonly Verifier[]>();

/** One list for all handlers, which is indexed once. */
function verifiersOf(services: readonly Service[]): readonly Verifier[] {
  const known = verifiers.get(services) ?? services.flatMap(({ webhook }) => webhook?.verifiers ?? []);
  verifiers.set(services, known);
  return known;
}

/** Samples check the sender and then only print what they would do. */
function sampleVerdict(
  flow: ValueFlow,
  handler: HttpHandler,
  seen: Seen,
  isCheck: (node: TSESTree.Node) => boolean,
): WebhookVerdict | undefined {
  const mentions = payloadMentions(flow, handler, [...seen.calls.keys()], isCheck);
  if (mentions.length === 0) return undefined;
  const isUsedVerified = (use: Act): boolean => seen.calls.get(use)?.some(({ verified }) => verified) === true;
  const flaw = firstFlaw(flow, handler, seen, mentions.filter(isUsedVerified));
  const standIn = firstDefault(flow, seen);
  return isPlain(flaw) || standIn ? { ...(isPlain(flaw) && flaw), ...(standIn && { defaultSecret: standIn }) } : undefined;
}

function firstDefault(flow: ValueFlow, { checks }: Seen): DefaultSecret | undefined {
  return [...checks.values()].map(({ check, states }) => unguarded(flow, check, states)).find((found) => found !== undefined);
}

/** What holds even where nobody can see that the payload is used. */
function isPlain(flaw: WebhookVerdict | undefined): boolean {
  if (flaw?.bypass) return flaw.bypass.kind !== "payloadField";
  return flaw?.lost?.kind === "unawaited" || flaw?.lost?.kind === "object";
}

function runHandler(flow: ValueFlow, handler: HttpHandler, verifiers: readonly Verifier[]): Seen | undefined {
  const seen: Seen = { calls: new Map(), checks: new Map() };
  let isInside = false;
  const walk = new PathWalk(flow, {
    checkOf: checkFinder(flow, handler.fn, verifiers),
    checked: (check, state) => {
      const known = seen.checks.get(check.node);
      seen.checks.set(check.node, { check, states: merge([...(known?.states ?? []), state]) });
    },
    reach: (node, state) => {
      if (isInside) seen.calls.set(node, merge([...(seen.calls.get(node) ?? []), state]));
    },
  });
  const states = statesBefore(walk, handler);
  isInside = true;
  for (const state of states) walk.run(handler.fn, [], state);
  usesOfRequest(seen);
  return walk.isExhausted ? undefined : seen;
}

/** Where something else checks, what the request is handed on to uses it. */
function usesOfRequest({ calls, checks }: Seen): void {
  const all = [...checks.values()];
  if (all.every(({ check }) => check.isHandedOn === true)) return;
  for (const { check, states } of all) {
    if (check.isHandedOn === true && check.node.type === "CallExpression") calls.set(check.node, states);
  }
}

/** The default of a secret, unless the way to the check has ruled out that it's missing. */
function unguarded(flow: ValueFlow, { node }: Check, states: readonly PathState[]): DefaultSecret | undefined {
  const found = defaultSecret(flow, node);
  if (!found || found.kind === "written") return found;
  const keys = found.names.flatMap((name) => keyOf(flow, name) ?? []);
  const words = [found.setting, ...found.names.map((name) => writtenName(name))].filter((name) => name !== undefined);
  if (stopsWithout(flow, words)) return undefined;
  return states.every(({ known }) => keys.some((key) => known.get(key)?.truth === true)) ? undefined : found;
}

function firstFlaw(
  flow: ValueFlow,
  handler: HttpHandler,
  seen: Seen,
  uses: readonly Act[],
): WebhookVerdict | undefined {
  const statesAt = (use: Act): readonly PathState[] => seen.calls.get(use) ?? [];
  const isEverVerified = uses.some((use) => statesAt(use).some(({ verified }) => verified));
  const flaws = uses.flatMap((use) => {
    const states = statesAt(use);
    const isVerifiedToo = states.some(({ verified }) => verified);
    return states
      .filter(({ verified }) => !verified)
      .flatMap((state) =>
        (state.gap
          ? lostVerdict(flow, handler, seen, { use, state, gap: state.gap, isVerifiedToo, isEverVerified })
          : openPath(flow, handler, seen, use, state)) ?? [],
      );
  });
  // A verdict nobody heeds leaves all other ways open as well.
  return flaws.find(({ lost }) => lost) ?? flaws.find(({ bypass }) => bypass) ?? flaws[0];
}

interface Lost {
  readonly use: Act;
  readonly state: PathState;
  readonly gap: Gap;
  readonly isVerifiedToo: boolean;
  readonly isEverVerified: boolean;
}

function lostVerdict(flow: ValueFlow, handler: HttpHandler, seen: Seen, lost: Lost): WebhookVerdict | undefined {
  const { use, state, gap, isVerifiedToo, isEverVerified } = lost;
  const { kind, check } = gap;
  if (kind === "unawaited") return { lost: { kind, check, use } };
  if (isVerifiedToo) {
    const bypass = wayAround(flow, handler.fn, seen, use, state);
    return bypass ? { bypass } : { lost: { kind, check, use } };
  }
  // Refused requests may be recorded. Acting on nothing but those is the wrong way round.
  const isSure = check.kind !== "either" || (check.node.type === "CallExpression" && saysYes(check.node));
  return !isEverVerified && kind !== "thrown" && isSure ? { lost: { kind: "inverted", check, use } } : undefined;
}

/** Whether what a call gives back is called as if it were true for a genuine request; an error found would be true for others. */
function saysYes(node: TSESTree.CallExpression): boolean {
  const { parent } = node.parent.type === "AwaitExpression" ? node.parent : node;
  const kept = parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : undefined;
  if (kept !== undefined) return isVerdictName(kept);
  return isVerdictName(calledName(node) ?? "") || (parent?.type === "IfStatement" && /^(verify|validate|is|has)/i.test(calledName(node) ?? ""));
}

function openPath(
  flow: ValueFlow,
  handler: HttpHandler,
  seen: Seen,
  use: Act,
  state: PathState,
): WebhookVerdict | undefined {
  const [first] = seen.checks.values();
  if (!first) return handler.isMountedElsewhere === true ? undefined : { unchecked: { kind: "unsigned", use, check: undefined } };
  const bypass = wayAround(flow, handler.fn, seen, use, state);
  if (bypass) return { bypass };
  // Looking up whose secret it is takes the payload before it's checked.
  const isLookup = /^(get|find|fetch(?!$)|load|look_?up|select|query|read|resolve|count|exists|list|search|retrieve|first|from|eq|single|where|maybe)/i.test(calleeText(use).split(".").at(-1) ?? "");
  // PayPal is asked whether a delivery is its own.
  const isPart = /fetch|post|request|verif|call|send|axios/i.test(calleeText(use)) && [...seen.checks.keys()].some((node) => operands(node).some((part) => derivesFrom(flow, part, (origin) => origin.node === use)));
  // Vendure makes its own object of the request, with which the rest is called.
  const isContext = /context\w*\.(create|build|make|for)\w*$/i.test(calleeText(use));
  if (isLookup || isPart || isContext || handshake.test(calleeText(use))) return undefined;
  const among = state.ways?.map((trail) => wayAround(flow, handler.fn, seen, use, { ...state, trail })).find((way) => way !== undefined && way.kind !== "payloadField");
  return among ? { bypass: among } : { unchecked: { kind: "late", use, check: first.check } };
}
