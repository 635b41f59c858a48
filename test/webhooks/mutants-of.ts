import type { Handler } from "./handler.ts";
import { edited } from "./edit.ts";
import type { MutantClass, Mutator } from "./mutant.ts";
import { defaultSecret } from "./mutants/default-secret.ts";
import { dropped } from "./mutants/dropped.ts";
import { environment } from "./mutants/environment.ts";
import { ignored } from "./mutants/ignored.ts";
import { inverted } from "./mutants/inverted.ts";
import { late } from "./mutants/late.ts";
import { missingHeader } from "./mutants/missing-header.ts";
import { reserialised } from "./mutants/reserialised.ts";
import { swallowed } from "./mutants/swallowed.ts";
import { timing } from "./mutants/timing.ts";
import { unawaited } from "./mutants/unawaited.ts";
import { unmounted } from "./mutants/unmounted.ts";
import { unsetSecret } from "./mutants/unset-secret.ts";

const mutators: Readonly<Record<MutantClass, Mutator>> = {
  dropped,
  unmounted,
  late,
  ignored,
  unawaited,
  swallowed,
  inverted,
  environment,
  "unset-secret": unsetSecret,
  "missing-header": missingHeader,
  "default-secret": defaultSecret,
  reserialised,
  timing,
};

/** A handler broken in one way. */
export interface Mutant {
  readonly handler: Handler;
  readonly class: MutantClass;
  readonly way: string;
  readonly code: string;
}

export function mutantsOf(handler: Handler): Mutant[] {
  return Object.entries(mutators).flatMap(([name, mutate]) =>
    mutate(handler).map(({ edits, way }) => ({ handler, class: name as MutantClass, way, code: edited(handler.code, edits) })),
  );
}
