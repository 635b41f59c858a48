import type { Service } from "@credlint/catalogue";
import { nameWords } from "../syntax/name-words.ts";

/** `x-github-event`, `x-shopify-topic`: what a delivery is about. */
export const eventHeader = /^x-[\w-]*(event|topic|webhook|delivery|hook|message-type)/i;

/** Whose webhook a path and the names in a handler speak of; undefined if that is nobody's or more than one's. */
export function webhookVendor(services: readonly Service[], path: string, names: readonly string[]): Service | undefined {
  const scored = services
    .map((service) => ({ service, score: score(service, path, names) }))
    .filter(({ score: points }) => points > 0)
    .sort((one, other) => other.score - one.score);
  return scored[0] && scored[0].score > (scored[1]?.score ?? 0) ? scored[0].service : undefined;
}

function score({ id, webhook }: Service, path: string, names: readonly string[]): number {
  if (!webhook) return 0;
  const vendor = id.replaceAll("-", "");
  const isOnPath = path.toLowerCase().split(/[^a-z0-9-]+/).some((part) => part === id || part.split("-").includes(vendor));
  const named = names.some((name) => isVendorsWebhook(name, vendor));
  const evented = webhook.clues.events.some((event) => isPeculiar(event) && !plain.test(event) && names.includes(event));
  const headed = webhook.headers.some((header) => !common.test(header) && names.some((name) => name.toLowerCase() === header));
  // `microsoft-teams` is said by more than `microsoft`.
  return Number(isOnPath) * (4 + id.length / 100) + Number(named) * 2 + Number(evented) * 2 + Number(headed) * 3;
}

/** Headers of a standard, or called as anybody might call his own. */
const common = /^(x-)?((web)?hook-)?signature$|^authorization$/;

/** As short as these, a vendor's id stands inside other words: `deadlineEvent` is nothing of `line`. */
const shortId = 4;

/** `handleStripeWebhook`, `GitHubEvent`; a mere mention, or a package of the vendor's, says nothing. */
function isVendorsWebhook(name: string, vendor: string): boolean {
  if (!/^\w+$/.test(name) || !/hook|event/i.test(name)) return false;
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
