import { fromBase64 } from "./base64.ts";

/** What stands between the BEGIN and END lines, as lines. */
export function armoured(text: string): string {
  return plainLines(text.slice(text.indexOf("-----", 5) + 5, text.lastIndexOf("-----END ")));
}

/** Lines as they were before they came into JSON or source code: with real line ends, not quoted one by one and joined. */
export function plainLines(text: string): string {
  return text
    .replace(/\\+/gu, "\\")
    .replace(/\\(?:r\\)?n/gu, "\n")
    .replace(/[\r\\]/gu, "")
    .replace(/\n?["'][\t\n +,]*["']/gu, "\n");
}

/** The bytes of base64 in lines, which may be indented, quoted, or be one line with spaces. */
export function bytesOfLines(lines: string): Buffer | undefined {
  return fromBase64(lines.replace(/[\s"',]/gu, ""));
}
