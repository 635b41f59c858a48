import type { Structure } from "@credlint/catalogue";
import { buildAgeKey } from "./age-key.ts";
import { buildAtlassianServerToken } from "./atlassian-server-token.ts";
import { buildAzureKey } from "./azure-key.ts";
import { buildAzureClientSecret } from "./azure-client-secret.ts";
import type { Build } from "./build.ts";
import { buildDiscordToken } from "./discord-token.ts";
import { buildEncodedPemKey } from "./encoded-pem-key.ts";
import { buildGrafanaToken } from "./grafana-token.ts";
import { buildJfrogToken } from "./jfrog-token.ts";
import { buildJwt, buildSupabaseKey } from "./jwt.ts";
import { buildOnePasswordToken } from "./one-password-token.ts";
import { buildOpenSshKey } from "./openssh-key.ts";
import { buildPemKey } from "./pem-key.ts";
import { buildPgpKey } from "./pgp-key.ts";
import { buildPuttyKey } from "./putty-key.ts";
import { buildPypiMacaroon } from "./pypi-macaroon.ts";
import { buildSentryToken } from "./sentry-token.ts";

/** Who makes sound values of each structure; for tests and docs only, and so not beside the checks. */
export const builders: Readonly<Record<Structure, Build>> = {
  "age-key": buildAgeKey,
  "atlassian-server-token": buildAtlassianServerToken,
  "azure-client-secret": buildAzureClientSecret,
  "azure-key": buildAzureKey,
  "discord-token": buildDiscordToken,
  "encoded-pem-key": buildEncodedPemKey,
  "grafana-token": buildGrafanaToken,
  "jfrog-token": buildJfrogToken,
  jwt: buildJwt,
  "one-password-token": buildOnePasswordToken,
  "openssh-key": buildOpenSshKey,
  "pem-key": buildPemKey,
  "pgp-key": buildPgpKey,
  "putty-key": buildPuttyKey,
  "pypi-macaroon": buildPypiMacaroon,
  "sentry-token": buildSentryToken,
  "supabase-key": buildSupabaseKey,
};
