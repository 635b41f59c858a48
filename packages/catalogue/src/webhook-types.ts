import type { Source } from "./source.ts";

/** One call that checks a webhook's signature. */
export interface Verifier {
  readonly package: string;
  /** Member path below the package's export or the client made from it: `webhooks.constructEvent`. */
  readonly call: string;
  /** `call`: in the handler. `middleware`: handed to the route. `wrapper`: called with the handler. */
  readonly kind: "call" | "middleware" | "wrapper";
  readonly async: boolean;
  /** The major version that made it asynchronous; without `await`, older ones are used rightly. */
  readonly asyncSince?: string;
  /** What happens when the signature is wrong. `responds`: it answers the request itself. */
  readonly failure: "throws" | "returns-false" | "result-object" | "responds";
  /** Handed fewer arguments, it checks nothing and gives the payload back. */
  readonly leastArguments?: number;
  /** For `result-object`: the field that holds the verdict. */
  readonly verdictField?: string;
}

/** How a vendor proves that a delivery is its own. `hash` is a plain digest of secret and body; `none` proves nothing. */
export type WebhookProof = "hmac" | "hash" | "shared-token" | "basic" | "public-key" | "jwt" | "mtls" | "none";

/** What proves a delivery. */
export interface WebhookSignature {
  /** Lower-case request headers that carry the signature or token. Empty if it stands in the body or nowhere. */
  readonly headers: readonly string[];
  readonly scheme: WebhookProof;
  readonly algorithm?: "sha1" | "sha256" | "sha512" | "rsa-sha1" | "rsa-sha256" | "ecdsa-sha256" | "ed25519";
  readonly encoding?: "hex" | "base64" | "base64url";
  /** What stands before the signature in its header: `sha256=`. */
  readonly prefix?: string;
  /** What exactly is signed, with `{rawBody}`, `{timestamp}`, `{id}`, `{url}`, `{method}` standing for themselves. */
  readonly signed: string;
}

export interface WebhookScheme extends WebhookSignature {
  /** Absent if the vendor sends no time with the delivery. */
  readonly timestamp?: { readonly at: string; readonly toleranceSeconds?: number };
  /** What is the same when a delivery comes twice; absent if the vendor sends nothing of the kind. */
  readonly delivery?: { readonly header: string } | { readonly field: string };
  /** Names that mark a handshake, which may be answered before the check: it gives nothing away. */
  readonly challenge?: readonly string[];
  readonly verifiers: readonly Verifier[];
  /** The call to tell a developer, ready to paste: ``stripe.webhooks.constructEvent(rawBody, header, secret)``. */
  readonly recommend: string;
  /** Texts that betray this vendor in a handler: names of events, fields, headers; of environment variables; of types. */
  readonly clues: {
    readonly events: readonly string[];
    readonly env: readonly string[];
    readonly types?: readonly string[];
  };
  /** Other products or versions of the vendor that sign in another way. */
  readonly others?: readonly (WebhookSignature & { readonly when: string })[];
  readonly source: Source;
}
