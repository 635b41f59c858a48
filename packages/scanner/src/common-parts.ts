/** Bytes that stand in two files alike. */
export interface CommonPart {
  /** Where it begins in the one and in the other. */
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

const longestStep = 1 << 14;
/** A part is known by its first bytes, and is none unless it goes on for a while: the same few lines stand in many places. */
const anchorLength = 64;
const shortestPart = 364;
/** Where two files part, the next part is looked for further and further on: up to 16 KB in the one, 512 KB in the other. */
const mostTries = 9;
const shortestSearch = 1 << 11;
const shortestSkip = 32;
/** How many bytes are searched, for each byte of a file; to filter one costs as much as to search some ten. */
const mostSearched = 6;

/** Parts of two versions of a file, in order. Those that a search would cost more than they save are left out. */
export function commonParts(here: Buffer, there: Buffer): CommonPart[] {
  const parts: CommonPart[] = [];
  const search = new Search(here, there);
  for (let place: Place | undefined = { here: 0, there: 0 }; place; ) {
    const length = commonLength(here, there, place);
    if (length > 0) parts.push({ ...place, length });
    place = search.from({ here: place.here + length, there: place.there + length });
  }
  return parts;
}

interface Place {
  readonly here: number;
  readonly there: number;
}

function commonLength(here: Buffer, there: Buffer, { here: from, there: thereFrom }: Place): number {
  const most = Math.min(here.length - from, there.length - thereFrom);
  let length = 0;
  for (let step = longestStep; step > 0; ) {
    const next = length + step;
    const isAlike = next <= most && here.compare(there, thereFrom + length, thereFrom + next, from + length, from + next) === 0;
    if (isAlike) length = next;
    else step >>= 1;
  }
  return length;
}

class Search {
  readonly #here: Buffer;
  readonly #there: Buffer;
  /** How many bytes may still be searched. */
  #left: number;

  constructor(here: Buffer, there: Buffer) {
    this.#here = here;
    this.#there = there;
    this.#left = mostSearched * here.length;
  }

  /** The next place where both go on alike. */
  from(place: Place): Place | undefined {
    let { here } = place;
    for (let tries = 0; this.#left > 0 && here + shortestPart <= this.#here.length; tries = (tries + 1) % mostTries) {
      const searched = this.#there.subarray(place.there, place.there + (shortestSearch << tries));
      const found = searched.indexOf(this.#here.subarray(here, here + anchorLength));
      this.#left -= found < 0 ? searched.length : found;
      const there = place.there + found;
      if (found >= 0 && this.#isPart(here, there)) return { here, there };
      here += shortestSkip << tries;
    }
    return undefined;
  }

  #isPart(here: number, there: number): boolean {
    const end = there + shortestPart;
    return end <= this.#there.length && this.#here.compare(this.#there, there, end, here, here + shortestPart) === 0;
  }
}
