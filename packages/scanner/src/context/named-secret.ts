import type { UnnamedSecret } from "@credlint/catalogue";
import type { Candidate } from "../candidate.ts";
import type { Window } from "../compiled-format.ts";
import type { Detector } from "../detector.ts";
import type { FileKind } from "../file-kind.ts";
import { secretPhrase } from "../secret-name.ts";
import { assignedValue, mayBeAssigned } from "./assigned-value.ts";
import type { AssignedValue } from "./assigned-value.ts";
import { decoded } from "./decoded.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** Finds values that only their name makes secrets. */
export function namedSecretDetector(windows: readonly Window[]): Detector {
  return {
    windows,
    judge(input, hit, file) {
      if (file.syntax === "generated" || !mayBeAssigned(input.bytes, hit)) return undefined;
      const { text } = input;
      const assigned = assignedValue(text, hit);
      return assigned && judgeValue(text, assigned, file);
    },
  };
}

function judgeValue(text: string, assigned: AssignedValue, file: FileKind): Candidate | undefined {
  const { start, end, form } = assigned;
  if (end - start < 6 || (form === "bare" && file.syntax === "code")) return undefined;
  const phrase = secretPhrase(assigned.name);
  if (phrase === undefined) return undefined;
  const value = text.slice(start, end);
  if (!isPlausible(value, phrase, form, file)) return undefined;
  return unnamed(formatOf(phrase), start, end);
}

function isPlausible(value: string, phrase: string, form: AssignedValue["form"], file: FileKind): boolean {
  const plain = decoded(value);
  if (plain !== undefined) return isRandomSecret(plain) || (file.syntax === "config" && isHumanPassword(plain, false));
  if (isRandomSecret(value)) return true;
  const isHuman = passwords.test(phrase) || (/secret/u.test(phrase) && file.syntax === "config");
  if (!isHuman || file.isTest || form === "argument" || file.syntax === "prose" || file.syntax === "unknown") return false;
  return isHumanPassword(value, file.syntax === "code");
}

const passwords = /pass|pwd/u;

function formatOf(phrase: string): UnnamedSecret["id"] {
  if (passwords.test(phrase)) return "unnamed-password";
  if (/token|jwt|cookie/u.test(phrase)) return "unnamed-token";
  return /key$/u.test(phrase) ? "unnamed-key" : "unnamed-secret";
}
