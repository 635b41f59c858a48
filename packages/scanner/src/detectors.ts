import { authorizationDetectors } from "./context/authorization.ts";
import { namedSecretDetector } from "./context/named-secret.ts";
import { urlPasswordDetector } from "./context/url-password.ts";
import type { Detector } from "./detector.ts";
import { formats, phraseWindows } from "./generated/formats.ts";
import { judge } from "./judge.ts";

/** All there is to look for. */
export function detectors(): Detector[] {
  const ofFormats = formats.map(
    (format): Detector => ({ windows: format.windows, judge: (input, hit) => judge(input.text, format, hit) }),
  );
  return [...ofFormats, urlPasswordDetector, ...authorizationDetectors, namedSecretDetector(phraseWindows)];
}
