import { fromBase64 } from "./base64.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object whose text stands in base64, whole and without anything after it. */
export function jsonInBase64(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(String(fromBase64(text)));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
