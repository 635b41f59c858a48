export { explain, reportedFormats } from "./explain.ts";
export type { Explanation } from "./explain.ts";
export type { Finding, ScanOptions } from "./finding.ts";
export { scan } from "./scan.ts";
export { VersionScan } from "./version-scan.ts";
export { WindowedScan } from "./windowed-scan.ts";
