import type { CompiledFormat, WrittenWindow } from "./compiled-format.ts";
import { mayBeAssigned } from "./context/assigned-value.ts";
import { authorizationDetectors } from "./context/authorization.ts";
import { commandLineDetectors } from "./context/command-line.ts";
import { dataSourceDetectors } from "./context/data-source.ts";
import { namedSecretDetector } from "./context/named-secret.ts";
import { placedSecretDetectors } from "./context/placed-secret.ts";
import { urlPasswordDetector } from "./context/url-password.ts";
import type { Detector } from "./detector.ts";
import { compiledFormats } from "./generated/formats.ts";
import { writtenWindows } from "./generated/windows.ts";
import { judge } from "./judge.ts";

/** All there is to look for. */
export function detectors(): Detector[] {
  const [phraseWindows = [], ...windows] = writtenWindows();
  return [
    ...compiledFormats().map((format, index) => formatDetector(format, windows[index] ?? [])),
    urlPasswordDetector,
    ...authorizationDetectors,
    ...placedSecretDetectors,
    ...commandLineDetectors,
    ...dataSourceDetectors,
    namedSecretDetector(phraseWindows),
  ];
}

function formatDetector(format: CompiledFormat, windows: readonly WrittenWindow[]): Detector {
  return {
    windows,
    judge: (input, hit) => (format.name && !mayBeAssigned(input.bytes, hit) ? undefined : judge(input.text, format, hit)),
  };
}
