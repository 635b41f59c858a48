import type { CompiledFormat, Window, WrittenWindow } from "./compiled-format.ts";
import { mayBeAssigned } from "./context/assigned-value.ts";
import { authorizationDetectors } from "./context/authorization.ts";
import { namedSecretDetector } from "./context/named-secret.ts";
import { urlPasswordDetector } from "./context/url-password.ts";
import type { Detector } from "./detector.ts";
import { formats } from "./generated/formats.ts";
import { writtenWindows } from "./generated/windows.ts";
import { judge } from "./judge.ts";

/** All there is to look for. */
export function detectors(): Detector[] {
  const [phraseWindows = [], ...windows] = writtenWindows().map((each) => each.map(windowFrom));
  return [
    ...formats.map((format, index) => formatDetector(format, windows[index] ?? [])),
    urlPasswordDetector,
    ...authorizationDetectors,
    namedSecretDetector(phraseWindows),
  ];
}

export function windowFrom([literal, at, rare, chars, length]: WrittenWindow): Window {
  return { literal, at, rare, ...(chars !== undefined && length !== undefined && { run: { chars, length } }) };
}

function formatDetector(format: CompiledFormat, windows: readonly Window[]): Detector {
  return {
    windows,
    judge: (input, hit) => (format.name && !mayBeAssigned(input.bytes, hit) ? undefined : judge(input.text, format, hit)),
  };
}
