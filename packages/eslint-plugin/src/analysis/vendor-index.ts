import type { Service } from "@credlint/catalogue";
import { nameWords } from "../syntax/name-words.ts";
import { fitsGlob } from "@credlint/scopes";

/** More words than the longest name of a vendor has. */
const maxWords = 5;

/** Tells from a name, an address or a module which vendor it speaks of. */
export class VendorIndex {
  readonly #services: readonly Service[];
  readonly #byName = new Map<string, Service>();
  readonly #byModule = new Map<string, Service>();

  constructor(services: readonly Service[]) {
    this.#services = services.filter(({ oauth }) => oauth);
    for (const service of this.#services) {
      for (const name of service.oauth?.names ?? []) this.#byName.set(nameWords(name).join(""), service);
      for (const module of service.oauth?.packages ?? []) this.#byModule.set(module, service);
    }
  }

  /** The vendors a name speaks of: `githubClientId`, `GITHUB_SCOPES`, `GitHubProvider`; a longer name hides one inside it. */
  named(name: string): Service[] {
    const words = nameWords(name);
    const found: Service[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const end = this.#longestFrom(words, start);
      const service = this.#byName.get(words.slice(start, end).join(""));
      if (!service) continue;
      found.push(service);
      start = end - 1;
    }
    return found;
  }

  /** Whether a text is nothing but the name of a vendor. */
  isName(text: string): boolean {
    return this.#byName.has(nameWords(text).join(""));
  }

  /** The vendor a module or one below it belongs to. */
  ofModule(module: string): Service | undefined {
    const folder = module.lastIndexOf("/");
    return this.#byModule.get(module) ?? (folder > 0 ? this.ofModule(module.slice(0, folder)) : undefined);
  }

  /** The vendor whose authorize or token endpoint an address is. */
  ofUrl(url: string): Service | undefined {
    const address = addressIn(url);
    return address === undefined
      ? undefined
      : this.#services.find(({ oauth }) => oauth?.hosts.some((host) => isBelow(address, host)));
  }

  /** Whether an address is on a domain on which a vendor has endpoints: a staging host, another path. */
  isHome(url: string): boolean {
    const domain = domainOf(addressIn(url) ?? "");
    return this.#services.some(({ oauth }) => oauth?.hosts.some((endpoint) => domainOf(endpoint) === domain));
  }

  #longestFrom(words: readonly string[], start: number): number {
    for (let end = Math.min(words.length, start + maxWords); end > start; end -= 1) {
      if (this.#byName.has(words.slice(start, end).join(""))) return end;
    }
    return start;
  }
}

/** Host and path; undefined if the text is no address or its host is only known at run time. */
function addressIn(url: string): string | undefined {
  return /^https?:\/\/([\w.-]+(?::\d+)?(?:\/[^\s?#]*)?)/iu.exec(url)?.[1];
}

/** An address without a path is the base others are made from. */
function isBelow(address: string, endpoint: string): boolean {
  const isBase = /^[^/]+\/?$/u.test(address) && fitsGlob(endpoint.split("/")[0] ?? "", address.replace("/", ""));
  return isBase || fitsGlob(endpoint, address) || fitsGlob(`${endpoint}/*`, address);
}

/** The last two labels of the host. */
function domainOf(address: string): string {
  return address.replace(/\/.*$/u, "").split(".").slice(-2).join(".");
}
