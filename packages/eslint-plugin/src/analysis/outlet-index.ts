import type { Outlet } from "@credlint/catalogue";

/** The same outlets by what code says of them. */
export interface OutletIndex<Kind extends Outlet> {
  readonly byModule: ReadonlyMap<string, readonly Kind[]>;
  readonly byGlobal: ReadonlyMap<string, Kind>;
  /** The last parts of the methods' names. */
  readonly methods: ReadonlySet<string>;
  /** Quoted names of the modules whose instances are called themselves: `"debug"`. */
  readonly callable: readonly string[];
  readonly children: ReadonlySet<string>;
  readonly callbacks: ReadonlySet<string>;
  readonly hosts: readonly Host<Kind>[];
}

interface Host<Kind extends Outlet> {
  readonly keys: readonly string[];
  readonly outlet: Kind;
}

const known = new WeakMap<readonly Outlet[], OutletIndex<Outlet>>();

export function outletIndex<Kind extends Outlet>(outlets: readonly Kind[]): OutletIndex<Kind>;
export function outletIndex(outlets: readonly Outlet[]): OutletIndex<Outlet> {
  const found = known.get(outlets) ?? makeIndex(outlets);
  known.set(outlets, found);
  return found;
}

function makeIndex(outlets: readonly Outlet[]): OutletIndex<Outlet> {
  const names = new Set(outlets.flatMap(({ modules }) => modules));
  return {
    byModule: new Map([...names].map((name) => [name, outlets.filter(({ modules }) => modules.includes(name))])),
    byGlobal: new Map(outlets.flatMap((outlet) => outlet.globals.map((name) => [name, outlet]))),
    methods: new Set(outlets.flatMap(({ methods }) => methods.map(({ name }) => name.slice(name.lastIndexOf(".") + 1)))),
    callable: outlets.flatMap(({ callable, modules }) => (callable ? modules.flatMap((name) => [`"${name}"`, `'${name}'`]) : [])),
    children: new Set(outlets.flatMap(({ children }) => children)),
    callbacks: new Set(outlets.flatMap(({ callbacks = [] }) => callbacks)),
    hosts: outlets.flatMap((outlet) => (outlet.hosts ?? []).map((host) => ({ keys: host.split("."), outlet }))),
  };
}
