/** How a scan may be reported; the first is for people. */
export const formats = ["pretty", "json", "sarif", "github", "gitlab", "junit"] as const;

export type Format = (typeof formats)[number];

export function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}
