import type { TSESTree } from "@typescript-eslint/utils";
import type { Check } from "../check.ts";

/** What is known of a value on one path. */
export interface Known {
  /** Whether it counts as true; undefined if it may be either. */
  readonly truth: boolean | undefined;
  readonly fields?: ReadonlyMap<string, Known>;
  /** The check it's the answer of, if that has not been looked at yet. */
  readonly answer?: Check;
  /** Ways that differ in it stay apart: it tells how a helper came to its end. */
  readonly parts?: boolean;
}

/** Why a path is not verified although a check lies on it. */
export interface Gap {
  /** `failed`: the verdict was no. `thrown`: the check threw. `unawaited`: nobody waited for the verdict. `object`: taken for a boolean. */
  readonly kind: "failed" | "thrown" | "unawaited" | "object";
  readonly check: Check;
}

/** A condition and which way it went. */
export interface Decision {
  readonly node: TSESTree.Node;
  readonly truth: boolean;
}

/** Where a run of the code stands: one of the ways that lead to a place, or several that no longer differ. */
export interface PathState {
  readonly verified: boolean;
  readonly gap: Gap | undefined;
  /** The check that verified it. */
  readonly by?: Check;
  readonly known: ReadonlyMap<string, Known>;
  /** The decisions common to all ways that lead here. */
  readonly trail: Trail;
  /** Some of these ways, each with all of its decisions; undefined if there is but one. */
  readonly ways?: readonly Trail[];
}

export type Trail = ReadonlyMap<TSESTree.Node, boolean>;

export const unknown: Known = { truth: undefined };
export const truthy: Known = { truth: true };
export const falsy: Known = { truth: false };

export const start: PathState = { verified: false, gap: undefined, known: new Map(), trail: new Map() };

export function learn(state: PathState, key: string, value: Known): PathState {
  const known = new Map([...state.known].filter(([other]) => !other.startsWith(`${key}.`)));
  if (value.truth === undefined && !value.answer && !value.fields) known.delete(key);
  else known.set(key, value);
  return { ...state, known };
}

export function decide(state: PathState, { node, truth }: Decision, key: string | undefined): PathState {
  const trail = new Map(state.trail).set(node, truth);
  const known = key === undefined ? state.known : new Map(state.known).set(key, { ...state.known.get(key), truth });
  const ways = state.ways?.map((way) => new Map(way).set(node, truth));
  return { ...state, known, trail, ...(ways && { ways }) };
}

export function verifiedBy(state: PathState, by?: Check): PathState {
  return { ...state, verified: true, gap: undefined, ...(by && { by }) };
}

/** A check that fails takes nothing back: another one has succeeded before. */
export function failing(state: PathState, gap: Gap): PathState {
  return state.verified ? state : { ...state, gap };
}

/** More ways than this are told apart by nothing but what the check said. */
const maxWays = 12;
/** Of more ways nobody wants to hear. */
const maxTold = 4;

/** Paths that agree on what the check said become one, which keeps what they all know. */
export function merge(states: readonly PathState[]): PathState[] {
  const merged: PathState[] = [];
  for (const state of states) {
    const index = merged.findIndex((other) => isAlike(other, state) && (merged.length >= maxWays || !isParted(other, state)));
    const other = merged[index];
    if (other) merged[index] = join(other, state);
    else merged.push(state);
  }
  return merged;
}

function isAlike(one: PathState, other: PathState): boolean {
  return one.verified === other.verified && one.gap?.kind === other.gap?.kind && one.gap?.check.node === other.gap?.check.node;
}

function isParted(one: PathState, other: PathState): boolean {
  return [...one.known].some(([key, here]) => {
    const there = here.parts === true ? other.known.get(key) : undefined;
    return there !== undefined && isOpposite(here, there);
  });
}

/** `{ ok: true }` and `{ ok: false, error }` are as far apart as true and false. */
function isOpposite(one: Known, other: Known): boolean {
  if (one.truth === !other.truth) return true;
  return [...(one.fields ?? [])].some(([key, { truth }]) => truth !== undefined && other.fields?.get(key)?.truth === !truth);
}

function join(one: PathState, other: PathState): PathState {
  if (one === other) return one;
  const trail = new Map([...one.trail].filter(([node, truth]) => other.trail.get(node) === truth));
  const ways = [one, other].flatMap((state) => state.ways ?? [state.trail]).slice(0, maxTold);
  return { ...one, known: common(one.known, other.known), trail, ways };
}

/** What both know, field by field. */
function common(one: ReadonlyMap<string, Known>, other: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  const both = new Map<string, Known>();
  for (const [key, here] of one) {
    const there = other.get(key);
    if (here === there) both.set(key, here);
    else if (there && here.truth === there.truth && here.answer === there.answer) {
      both.set(key, here.fields && there.fields ? { ...here, fields: common(here.fields, there.fields) } : { ...here, fields: new Map() });
    }
  }
  return both;
}
