import type { BlobReader } from "../git/blob-reader.ts";
import { baselineName, parseBaseline } from "./baseline-file.ts";
import { Baseline } from "./baseline.ts";
import type { Reach } from "./baseline.ts";
import { ignoreName, parseIgnore } from "./ignore-file.ts";
import { Policy } from "./policy.ts";

/** The policy of a commit, or of the index if the revision is empty: what is only on the disk allows nothing. */
export async function policyIn(reader: BlobReader, revision: string, reaches?: Reach): Promise<Policy> {
  const textOf = async (name: string): Promise<string> => {
    const bytes = await reader.optional({ id: `${revision}:${name}`, path: name });
    return bytes ? Buffer.from(bytes).toString() : "";
  };
  const baseline = new Baseline(parseBaseline(await textOf(baselineName)), reaches);
  return new Policy(baseline, parseIgnore(await textOf(ignoreName)));
}
