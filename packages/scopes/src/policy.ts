/** Why a scope is asked for, and who looks at it again when. */
export interface ScopeReason {
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`: the day from which the entry counts as expired. */
  readonly review: string;
}

/** What `credlint.scopes.json` holds: by vendor id and scope, every broad scope a project may ask for. */
export interface ScopePolicy {
  readonly scopes: Readonly<Record<string, Readonly<Record<string, ScopeReason>>>>;
}


/** Throws a TypeError with a sentence that says which entry is wrong and what to write there. */
export function readPolicy(value: unknown): ScopePolicy {
  if (!isObject(value) || !isObject(value["scopes"])) {
    throw new TypeError('A scope policy is an object with "scopes": { "<vendor>": { "<scope>": { "reason", "owner", "review" } } }.');
  }
  const scopes: Record<string, Record<string, ScopeReason>> = {};
  for (const [vendor, entries] of Object.entries(value["scopes"])) {
    if (!isObject(entries)) throw new TypeError(`"scopes.${vendor}" must be an object of scopes.`);
    scopes[vendor] = Object.fromEntries(Object.entries(entries).map(([scope, entry]) => [scope, readReason(`${vendor}: ${scope}`, entry)]));
  }
  return { scopes };
}

/** Whether a policy lets a project ask for a scope; `today` is `YYYY-MM-DD`. */
export function standing({ scopes }: ScopePolicy, vendor: string, scope: string, today: string): "declared" | "expired" | "undeclared" {
  const entry = scopes[vendor]?.[scope];
  if (entry === undefined) return "undeclared";
  return entry.review <= today ? "expired" : "declared";
}

function readReason(place: string, value: unknown): ScopeReason {
  const text = (field: keyof ScopeReason): string => {
    const written = isObject(value) ? value[field] : undefined;
    if (typeof written !== "string" || written.trim() === "") throw new TypeError(`The policy's entry "${place}" needs a "${field}".`);
    return written;
  };
  const [reason, owner, review] = [text("reason"), text("owner"), text("review")];
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(review) || Number.isNaN(Date.parse(review))) {
    throw new TypeError(`The policy's entry "${place}" needs its "review" as a day, YYYY-MM-DD.`);
  }
  return { reason, owner, review };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
