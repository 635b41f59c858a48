import type { BlobReader } from "../git/blob-reader.ts";
import { baselineName, parseBaseline } from "./baseline-file.ts";
import { Baseline } from "./baseline.ts";
import type { Reach } from "./baseline.ts";
import { Policy } from "./policy.ts";

/** The policy of a commit, or of the index if the revision is empty: what is only on the disk allows nothing. */
export async function policyIn(reader: BlobReader, revision: string, reaches?: Reach): Promise<Policy> {
  const bytes = await reader.optional({ id: `${revision}:${baselineName}`, path: baselineName });
  const entries = bytes ? parseBaseline(Buffer.from(bytes).toString()) : [];
  return new Policy(new Baseline(entries, reaches));
}
