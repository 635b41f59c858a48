import type { Service } from "@credlint/catalogue";
import { nameWords } from "../syntax/name-words.ts";

/** `x-github-event`, `x-shopify-topic`: what a delivery is about. */
export const eventHeader = /^x-[\w-]*(event|topic|webhook|delivery|hook|message-type)/i;

/** What a path and the names in a handler say, once for all vendors. */
interface Spoken {
  readonly onPath: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly lowered: ReadonlySet<string>;
  /** Names that speak of an event or a hook. */
  readonly ofHooks: readonly string[];
}

/** Whose webhook a path and the names in a handler speak of; undefined if that is nobody's or more than one's. */
export function webhookVendor(services: readonly Service[], path: string, names: readonly string[]): Service | undefined {
  const spoken = {
    onPath: path.toLowerCase().split(/[^a-z0-9-]+/).flatMap((part) => [part, ...part.split("-")]),
    names: new Set(names),
    lowered: new Set(names.map((name) => name.toLowerCase())),
    ofHooks: names.filter((name) => /^\w+$/.test(name) && /hook|event/i.test(name)),
  };
  const scored = services
    .map((service) => ({ service, score: score(service, spoken) }))
    .filter(({ score: points }) => points > 0)
    .sort((one, other) => other.score - one.score);
  return scored[0] && scored[0].score > (scored[1]?.score ?? 0) ? scored[0].service : undefined;
}

function score({ id, webhook }: Service, { onPath, names, lowered, ofHooks }: Spoken): number {
  if (!webhook) return 0;
  const vendor = id.replaceAll("-", "");
  const isOnPath = onPath.includes(id) || onPath.includes(vendor);
  const isNamed = ofHooks.some((name) => isOfVendor(name, vendor));
  const isEvented = webhook.clues.events.some((event) => names.has(event) && isPeculiar(event) && !plain.test(event));
  const isHeaded = webhook.headers.some((header) => !common.test(header) && lowered.has(header));
  // `microsoft-teams` is said by more than `microsoft`.
  return Number(isOnPath) * (4 + id.length / 100) + Number(isNamed) * 2 + Number(isEvented) * 2 + Number(isHeaded) * 3;
}

/** Headers of a standard, or called as anybody might call his own. */
const common = /^(x-)?((web)?hook-)?signature$|^authorization$/;

/** As short as these, a vendor's id stands inside other words: `deadlineEvent` is nothing of `line`. */
const shortId = 4;

/** `handleStripeWebhook`, `GitHubEvent`; a mere mention, or a package of the vendor's, says nothing. */
function isOfVendor(name: string, vendor: string): boolean {
  return vendor.length > shortId ? name.toLowerCase().includes(vendor) : nameWords(name).includes(vendor);
}

/** Whether one of the vendor's own events is named. */
export function saysEvent({ webhook }: Service, names: readonly string[]): boolean {
  const events = webhook?.clues.events.filter((event) => isPeculiar(event) && !eventHeader.test(event)) ?? [];
  return events.some((event) => names.includes(event));
}

/** `comment.created` tells of a webhook, but not whose it is. */
const plain = /^[a-z]+[._](created|updated|deleted)$/i;

/** `checkout.session.completed` and `MessageSid` are said by one vendor, `push` by anybody. */
function isPeculiar(event: string): boolean {
  return /\w[._/:-]\w|[a-z][A-Z]/.test(event);
}
