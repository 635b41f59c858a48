import type { Words } from "./words.ts";

/** The order in which a format's words are written down. */
export const wordKeys = ["vendor", "name", "grants", "revokeUrl", "revokeHow", "env"] as const satisfies readonly (keyof Words)[];
