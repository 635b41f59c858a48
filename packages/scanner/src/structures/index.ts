import type { Structure } from "@credlint/catalogue";
import { ageKey } from "./age-key.ts";
import { atlassianServerToken } from "./atlassian-server-token.ts";
import { azureClientSecret } from "./azure-client-secret.ts";
import { azureKey } from "./azure-key.ts";
import { discordToken } from "./discord-token.ts";
import { encodedPemKey } from "./encoded-pem-key.ts";
import { grafanaToken } from "./grafana-token.ts";
import { jfrogToken } from "./jfrog-token.ts";
import { jwt } from "./jwt.ts";
import { onePasswordToken } from "./one-password-token.ts";
import { openSshKey } from "./openssh-key.ts";
import { pemKey } from "./pem-key.ts";
import { pgpKey } from "./pgp-key.ts";
import { puttyKey } from "./putty-key.ts";
import { pypiMacaroon } from "./pypi-macaroon.ts";
import { sentryToken } from "./sentry-token.ts";
import type { StructureCheck } from "./structure.ts";
import { supabaseKey } from "./supabase-key.ts";

/** Every inner build the catalogue names, and who knows it. */
export const structures: Readonly<Record<Structure, StructureCheck>> = {
  "age-key": ageKey,
  "atlassian-server-token": atlassianServerToken,
  "azure-client-secret": azureClientSecret,
  "azure-key": azureKey,
  "discord-token": discordToken,
  "encoded-pem-key": encodedPemKey,
  "grafana-token": grafanaToken,
  "jfrog-token": jfrogToken,
  jwt,
  "one-password-token": onePasswordToken,
  "openssh-key": openSshKey,
  "pem-key": pemKey,
  "pgp-key": pgpKey,
  "putty-key": puttyKey,
  "pypi-macaroon": pypiMacaroon,
  "sentry-token": sentryToken,
  "supabase-key": supabaseKey,
};
