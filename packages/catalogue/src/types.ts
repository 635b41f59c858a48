import type { HandedCall } from "./call-types.ts";
import type { Source } from "./source.ts";
import type { WebhookScheme } from "./webhook-types.ts";

export type * from "./call-types.ts";
export type * from "./source.ts";
export type * from "./webhook-types.ts";

/** Everything known about one vendor; one file each. */
export interface Provider {
  /** Lower-case, hyphenated; also the file's and the doc page's name. */
  readonly id: string;
  readonly name: string;
  readonly tokens: readonly TokenFormat[];
  readonly oauth?: OAuth;
  readonly webhook?: WebhookScheme;
}

/** Character sets tokens are drawn from; their characters stand in `alphabets.ts`. */
export type AlphabetName =
  | "digits"
  | "hex"
  | "upperHex"
  | "anyHex"
  | "lower"
  | "upper"
  | "base32"
  | "lowerBase32"
  | "base58"
  | "base36"
  | "upperBase36"
  | "base62"
  | "base64"
  | "base64url"
  | "word"
  | "host"
  | "percent"
  | "pem"
  | "armour";

/**
 * One piece of a token, read left to right:
 * a literal, one of several literals, or a run of characters of an alphabet.
 */
export type Segment =
  | string
  | { readonly oneOf: readonly string[] }
  | { readonly chars: AlphabetName; readonly length: number | readonly [min: number, max: number] };

/** The last `length` characters prove the ones before. */
export interface Checksum {
  readonly algorithm: "crc32";
  /** `littleEndianHex`: the four bytes in reverse order. */
  readonly encoding: "base62" | "base36" | "hex" | "upperHex" | "littleEndianHex";
  readonly length: number;
  /** `body`: what stands between the first literal and the checksum. `before`: everything before the checksum. */
  readonly over: "body" | "before";
  /** Stands between the proven characters and the checksum, and is not covered by it. */
  readonly separator?: string;
}

/** An inner build that can be checked without asking the vendor; `scanner/src/structures/<name>.ts` knows each. */
export type Structure =
  | "age-key"
  | "atlassian-server-token"
  | "azure-client-secret"
  | "azure-key"
  | "discord-token"
  | "encoded-pem-key"
  | "grafana-token"
  | "jfrog-token"
  | "jwt"
  | "one-password-token"
  | "openssh-key"
  | "pem-key"
  | "pgp-key"
  | "putty-key"
  | "pypi-macaroon"
  | "sentry-token"
  | "supabase-key";

export interface TokenFormat {
  /** `<provider id>-<kind>`; the rule, the secretlint message and the doc anchor carry it. */
  readonly id: string;
  /** As the vendor calls it, without the vendor's name: "personal access token (classic)". */
  readonly name: string;
  /** A `publishable` key is meant for browsers: it is recognised so that it can be left alone. */
  readonly kind: "secret" | "publishable";
  readonly segments: readonly Segment[];
  readonly checksum?: Checksum;
  /** Proves or disproves a value whose characters fit. */
  readonly structure?: Structure;
  /**
   * For values without a prefix of their own: the names (matched without regard to case) that must stand
   * directly before the value, as in `aws_secret_access_key = …`.
   */
  readonly names?: readonly string[];
  /** Calls that are handed the value without a name of its own. */
  readonly calls?: readonly HandedCall[];
  /** Words (matched without regard to case) within 300 characters that show this one to be public. */
  readonly publicNear?: readonly string[];
  /** Words, one of which (matched without regard to case) must stand within 300 characters, for a form that others share. */
  readonly onlyNear?: readonly string[];
  /** What a holder can do, completing "Whoever holds it can …". */
  readonly grants: string;
  readonly revoke: { readonly url: string; readonly how: string };
  /** The environment variable the vendor's own tools read, else the customary one. */
  readonly env: string;
  readonly source: Source;
}

/** A secret of whatever vendor, without a form of its own. */
export interface UnnamedSecret {
  readonly id: `unnamed-${string}`;
  readonly name: string;
  /** Where it stands, completing "It is …". */
  readonly where: string;
  /** What a holder can do, completing "Whoever holds it can …". */
  readonly grants: string;
  /** What to do about it, without a full stop. */
  readonly revoke: string;
  /** A name for the environment variable to read it from, where the code has none. */
  readonly env: string;
}

/** How much a scope gives away, most first. `narrow` scopes are listed only to be named as the better choice. */
export type ScopeLevel = "admin" | "full" | "write-all" | "read-all" | "restricted" | "sensitive" | "narrow";

export interface Scope {
  readonly scope: string;
  /** `glob`: `*` stands for any run without a space. */
  readonly match?: "exact" | "glob";
  /** What a glob must spare. */
  readonly except?: readonly string[];
  readonly level: ScopeLevel;
  /** What it gives in plain words, completing "It grants …". */
  readonly grants: string;
  /** Scopes that grant less and serve most integrations, best first. Empty if the vendor has none. */
  readonly narrower: readonly string[];
  /** True if the scope's own text names its vendor (`https://mail.google.com/`), so that no other clue is needed. */
  readonly selfEvident?: boolean;
  readonly source: Source;
}

export interface OAuth {
  /** Hosts (with a path where the host is shared) of authorize and token endpoints. */
  readonly hosts: readonly string[];
  readonly separator: " " | ",";
  /** Packages whose import shows that a scope beside it is this vendor's. */
  readonly packages: readonly string[];
  /** Names of provider keys and strategies, as in `providers.github({ scope })`: lower-case. */
  readonly names: readonly string[];
  readonly scopes: readonly Scope[];
  readonly source: Source;
}

/** A scope as the rules need it: its source is for people, and would weigh on everyone's install. */
export type ServiceScope = Omit<Scope, "source">;

/** What the rules need of a vendor besides its tokens; generated from `Provider`. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly oauth?: Omit<OAuth, "source" | "scopes"> & { readonly scopes: readonly ServiceScope[] };
  readonly webhook?: Omit<WebhookScheme, "source">;
}

/** A library, or a part of a platform, that takes values out of the program; one file each. */
export interface Outlet {
  /** Lower-case, hyphenated; also the file's name. */
  readonly id: string;
  readonly name: string;
  /** Module specifiers; empty for a global. */
  readonly modules: readonly string[];
  /** Global names that are instances without an import. */
  readonly globals: readonly string[];
  /** Names an instance goes by where this file does not show its making, as dotted paths: `context.log`, `posthog`. */
  readonly hosts?: readonly string[];
  /** How an instance comes out of the module. `default` is the default export (and `module.exports`), `*` the namespace. */
  readonly exports: {
    readonly instances: readonly string[];
    readonly factories: readonly string[];
    readonly classes: readonly string[];
  };
  /** The instance itself is a function that writes: `debug("ns")("message")`. */
  readonly callable: boolean;
  /** Methods that take values out; dots lead to the methods of a member: `people.set`. */
  readonly methods: readonly SinkMethod[];
  /** Methods that return another instance. */
  readonly children: readonly string[];
  /** Methods that hand an instance to the function they are given: `withScope((scope) => …)`. */
  readonly callbacks?: readonly string[];
  readonly source: Source;
}

export interface SinkMethod {
  readonly name: string;
  /** Index of the first argument that leaves. */
  readonly from: number;
  /** Index after the last one; all the rest if absent. */
  readonly to?: number;
}

/** One logging library. */
export interface Logger extends Outlet {
  /** Factory options that remove values before they are written. */
  readonly redaction?: readonly Redaction[];
}

export interface Redaction {
  /** Dots lead into options: `logger.redact`. */
  readonly option: string;
  /**
   * `paths`: a list of dotted paths, also under `option.paths`. `keys`: a list of key names.
   * `values`: a list of texts, or functions that may take out anything.
   */
  readonly form: "paths" | "keys" | "values";
}

/** Where else values leave: other people's services, answers, stores and build results. */
export interface Sink extends Outlet {
  readonly kind: "telemetry" | "response" | "storage" | "artifact";
  /** Options that make it collect by itself what the code would not hand it. */
  readonly setup?: {
    /** The function they are handed to. */
    readonly call: string;
    readonly options: readonly { readonly name: string; readonly reveals: string }[];
    /** Options beside them that let the code take something out. */
    readonly filters: readonly string[];
  };
}

/** A host that is sent its key in the address. */
export interface KeyedHost {
  readonly host: string;
  /** Words of the names that code gives to its address: `maps` for `MAPS_URL`. */
  readonly names: readonly string[];
  readonly source: Source;
}
