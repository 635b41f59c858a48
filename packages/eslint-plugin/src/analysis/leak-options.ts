import type { JSONSchema4 } from "@typescript-eslint/utils/json-schema";

/** What a project may say about its own code to every rule on leaks. */
export interface LeakOptions {
  /** Functions and methods whose arguments leave: `audit.write`. */
  readonly sinks?: readonly string[];
  /** Functions and members that give secrets: `vault.open`, `settings.signing`. */
  readonly sources?: readonly string[];
  /** Functions whose result is harmless: `shorten`. */
  readonly sanitizers?: readonly string[];
  /** Names, in any spelling, that end like this are secrets, or never are. */
  readonly names?: { readonly add?: readonly string[]; readonly ignore?: readonly string[] };
  /** Whether personal data counts as well. */
  readonly pii?: boolean;
}

const list = (description: string): JSONSchema4 => ({ description, type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true });

export const leakSchema: readonly JSONSchema4[] = [
  {
    type: "object",
    additionalProperties: false,
    properties: {
      sinks: list("Functions and methods whose arguments leave the program, such as `audit.write`."),
      sources: list("Functions and members that give secrets, such as `vault.open`."),
      sanitizers: list("Functions whose result is harmless, such as `shorten`."),
      names: {
        description: "Endings of names, in any spelling, that mean a secret or never mean one.",
        type: "object",
        additionalProperties: false,
        properties: { add: list("Always a secret."), ignore: list("Never a secret.") },
      },
      pii: { description: "Whether personal data counts as well.", type: "boolean" },
    },
  },
];
