import type { Layer } from "./layer.ts";
import { entriesOfTar, isTar } from "./tar.ts";
import { unpack } from "./unpack.ts";
import type { Budget } from "./unpack.ts";

/** What is packed has the name of the file without its ending; a tar is only the wrapping of its own files. */
export function* entriesOfGzip(bytes: Uint8Array, budget: Budget, path: string): Generator<Layer> {
  const unpacked = unpack("gunzipSync", bytes, budget);
  if (!unpacked) return;
  const file = path.slice(path.lastIndexOf("/") + 1);
  if (isTar(unpacked)) yield* entriesOfTar(unpacked);
  else yield { name: file.replace(/\.gz$/iu, ""), bytes: unpacked };
}
