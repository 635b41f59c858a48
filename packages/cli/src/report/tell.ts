import { words } from "../messages.ts";
import { complain, print } from "../output.ts";
import type { Policy } from "../policy/policy.ts";
import type { Format } from "../scan/formats.ts";
import type { Report } from "../scan/report.ts";

/** How the user wants to hear of it. */
export interface Telling {
  readonly format: Format;
  readonly verbose: boolean;
}

interface Manner {
  /** For people; asked for only if there is something to tell. */
  readonly pretty: () => Promise<string>;
  readonly policy?: Policy | undefined;
}

/** Reports what was found among git's objects, and gives the exit code: 0 for nothing, 1 for a secret. */
export async function tell(report: Report, { format, verbose }: Telling, { pretty, policy }: Manner): Promise<number> {
  const isFound = report.places.length > 0;
  if (format !== "pretty") print((await import("../scan/formats/renderers.ts")).renderers[format](report));
  else if (isFound) print(await pretty());
  // What a program reads must hold nothing else.
  const say = format === "pretty" ? print : complain;
  if (verbose) say(words.checked(report.files, report.bytes));
  const passed = policy?.passed();
  if (verbose && passed !== undefined) say(passed);
  return isFound ? 1 : 0;
}
