import { clientSecretChecksum } from "../structures/azure-client-secret.ts";
import type { Build } from "./build.ts";

/** Secrets of 40 characters carry a checksum, older ones do not. */
export const buildAzureClientSecret: Build = (draw) => {
  const drawn = draw();
  return drawn.length < 40 ? drawn : drawn.slice(0, -3) + clientSecretChecksum(drawn.slice(0, -3));
};
