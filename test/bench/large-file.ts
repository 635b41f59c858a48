import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { cli, peakMemoryOf, say, withFolder } from "./measure.ts";

/* Memory must not depend on the size of a file. */

const size = 500_000_000;
const piece = Buffer.from("const total = items.map((item) => item.price * item.count);\n".repeat(17_000));

withFolder((folder) => {
  const file = join(folder, "large.ts");
  const handle = openSync(file, "w");
  for (let written = 0; written < size; written += piece.length) writeSync(handle, piece);
  closeSync(handle);
  say("peak memory on a file of 500 MB, MB", peakMemoryOf([cli, "scan", file]), "≤ 150");
});
