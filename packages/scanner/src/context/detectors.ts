import { authorizationDetectors } from "./authorization.ts";
import { commandLineDetectors } from "./command-line.ts";
import type { ContextDetector } from "./context-detector.ts";
import { dataSourceDetectors } from "./data-source.ts";
import { namedSecretDetector } from "./named-secret.ts";
import { placedSecretDetectors } from "./placed-secret.ts";
import { urlPasswordDetector } from "./url-password.ts";

/** All that finds what has no form. */
export const contextDetectors: readonly ContextDetector[] = [
  urlPasswordDetector,
  ...authorizationDetectors,
  ...placedSecretDetectors,
  ...commandLineDetectors,
  ...dataSourceDetectors,
  namedSecretDetector,
];
