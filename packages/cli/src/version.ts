import { readFileSync } from "node:fs";

/** The version of this package; the bundle lies one folder below its manifest, as this file does. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return manifest.version;
}
