import type { Service } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import { ambientClues } from "./ambient-clues.ts";
import { closeClues } from "./close-clues.ts";
import type { Clues } from "./clues.ts";
import type { ValueFlow } from "./value-flow.ts";
import type { VendorIndex } from "./vendor-index.ts";

/** What the search needs to know besides the code. */
export interface VendorFacts {
  readonly index: VendorIndex;
  /** Of the file, below the project's root. */
  readonly path: string;
}

export interface Verdict {
  /** `undefined` means a vendor nobody can name. */
  readonly vendor: Service | undefined;
  /** An address, an import or a call that chooses a vendor says so, or the file is about OAuth; names alone may be about anything. */
  readonly isSure: boolean;
}

const unknown: Verdict = { vendor: undefined, isSure: true };
const oauthTalk =
  /oauth|client_?(?:id|secret)|(?:redirect|callback|authori[sz]ation|authori[sz]e)_?ur[il]|passport|(?:next|better)-?auth|nango|sign_?in|\bproviders\b|["']grant["']|Provider\(|_SCOPES?\b/iu;

/**
 * Whose scopes stand at a place: the nearest ancestor that says so decides, then the function, the file, its path.
 * Contradiction and addresses of vendors that are not in the catalogue end the search.
 */
export function oauthVendor(
  flow: ValueFlow,
  place: TSESTree.Node,
  { index, path }: VendorFacts,
  url = "",
): Verdict {
  if (isForeign(url, index)) return unknown;
  const isAboutOAuth = oauthTalk.test(flow.sourceCode.text);
  for (let from = place; from.parent; from = from.parent) {
    const node = from.parent;
    const verdict = judge(closeClues(flow, node, from), index) ?? (isRoom(node) ? judge(ambientClues(flow, node), index) : undefined);
    if (verdict) return { ...verdict, isSure: verdict.isSure || isAboutOAuth };
  }
  if (!isAboutOAuth) return unknown;
  return judge(ambientClues(flow, flow.sourceCode.ast), index) ?? { vendor: vendorOfPath(path, index), isSure: true };
}

function isRoom(node: TSESTree.Node): boolean {
  return isFunction(node) || isClass(node);
}

function judge({ names = [], urls = [], modules = [], rivals = [], isChoice = false }: Clues, index: VendorIndex): Verdict | undefined {
  const proven = [...urls.flatMap((url) => index.ofUrl(url) ?? []), ...modules.flatMap((module) => index.ofModule(module) ?? [])];
  const [vendor, ...others] = new Set([...proven, ...names.flatMap((name) => index.named(name))]);
  if (vendor) return others.length === 0 ? { vendor, isSure: isChoice || proven.length > 0 } : unknown;
  const isOther = isChoice || urls.some((url) => isForeign(url, index)) || rivals.some((rival) => index.isName(rival));
  return isOther ? unknown : undefined;
}

/** An authorize endpoint on a host that belongs to none of the vendors. */
function isForeign(url: string, index: VendorIndex): boolean {
  return /^https?:\/\/[\w.-]+\/.*(?:oauth|authorize)/iu.test(url) && !index.isHome(url);
}

/** The nearest folder or file name that speaks of one vendor. */
function vendorOfPath(path: string, index: VendorIndex): Service | undefined {
  const segments = path.split(/[/\\]/u).filter((segment) => !segment.startsWith("."));
  for (const segment of segments.reverse()) {
    const [vendor, ...others] = new Set(index.named(segment));
    if (vendor) return others.length === 0 ? vendor : undefined;
  }
  return undefined;
}
