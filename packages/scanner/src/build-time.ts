/* What `npm run generate` makes the scanner's tables with; nothing of it runs in a scan. */
export { compileFilter } from "./compile-filter.ts";
export { compile } from "./compile.ts";
export { writeRow } from "./format-row.ts";
export { contextDetectors } from "./context/detectors.ts";
export type { FilterTable } from "./filter-table.ts";
export { wordOf } from "./landmark.ts";
export { wordKeys } from "./word-keys.ts";
export type { Words } from "./words.ts";
