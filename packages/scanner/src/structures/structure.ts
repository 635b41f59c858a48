/** `valid`: its build proves it. `invalid`: it cannot be one. `unknown`: it has the form, and no more can be told. */
export type Proof = "valid" | "invalid" | "unknown";

/** What can be told of a value by taking it apart; the value already fits its format's pattern. */
export interface StructureCheck {
  judge(value: string): Proof;
  /** What `valid` means, for the message; absent where it is never said. */
  readonly proves?: string;
}
