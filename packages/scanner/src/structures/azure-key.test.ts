import { expect, it } from "vitest";
import { annotatedChecksums } from "./azure-annotated-key.ts";
import { azureClientSecret } from "./azure-client-secret.ts";
import { azureKey } from "./azure-key.ts";

/** Ends of keys in microsoft/security-utilities src/security_utilities_rust; their random parts are one letter there. */
const documented: [letter: string, count: number, end: string][] = [
  ["a", 76, "+ASt5mnCaw=="],
  ["a", 76, "ACDbOpqrYA=="],
  ["a", 76, "+ABa13FZVQ=="],
  ["a", 76, "+AMCFNqWyA=="],
  ["a", 76, "APIMHbKhsQ=="],
  ["d", 44, "AzFu182vhA=="],
  ["a", 42, "AzSeCjhzCu"],
  ["d", 42, "+ACRCUDxQE"],
  ["a", 33, "AIoTOumzco="],
  ["a", 33, "+AEhG2s/8w="],
  ["b", 33, "AZEGLiQbng="],
];

it.each(documented)("proves %s × %i and %s", (letter, count, end) => {
  const key = letter.repeat(count) + end;
  expect(azureKey.judge(key)).toBe("valid");
  expect(azureKey.judge(`Z${key.slice(1)}`)).toBe("invalid");
});

it("asks nothing of a Redis key, whose checksum may have been made in another way", () => {
  expect(azureKey.judge(`${"a".repeat(33)}AzCaBCDEFG=`)).toBe("unknown");
});

it("proves a common annotated key of either length, and disproves none", () => {
  const before = `${"a".repeat(52)}JQQJ99${"B".repeat(14)}AAAAAZDO`;
  const [base62, base64] = annotatedChecksums(before);
  expect(azureKey.judge(before + base62.slice(0, 4))).toBe("valid");
  expect(azureKey.judge(before + base64.slice(0, 4))).toBe("valid");
  expect(azureKey.judge(`${before}${base62}==`)).toBe("valid");
  expect(azureKey.judge(`${before}!!!!`)).toBe("unknown");
});

it("proves a client secret by its last three characters, as in Microsoft's own example", () => {
  const before = `zzz8Q~${"z".repeat(31)}`;
  expect(azureClientSecret.judge(`${before}blP`)).toBe("valid");
  expect(azureClientSecret.judge(`${before}blQ`)).toBe("unknown");
  expect(azureClientSecret.judge(`zzz7Q~${"z".repeat(31)}`)).toBe("unknown");
});
