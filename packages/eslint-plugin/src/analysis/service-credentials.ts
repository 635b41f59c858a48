/** Google recommends it for a service's own credentials, with narrow IAM roles; asked of a user it is everything. */
const boundByRoles: ReadonlySet<string> = new Set(["https://www.googleapis.com/auth/cloud-platform"]);
const serviceClient = /\bnew (?:\w+\.)*(?:GoogleAuth|JWT|Impersonated|Compute)\(/u;
const consent = /generateAuthUrl|accounts\.google\.com|response_type|initTokenClient|initCodeClient/u;

/** Microsoft's name for all that an administrator gave the app; an app without a user has no other choice. */
const givenToApp = /\/\.default$/u;
const clientCredentials =
  /acquireTokenByClientCredential|new (?:\w+\.)*(?:ClientSecretCredential|ClientCertificateCredential|ManagedIdentityCredential)\(|client_credentials/u;
const userConsent = /acquireTokenByCode|getAuthCodeUrl|acquireTokenPopup|acquireTokenRedirect|loginPopup|loginRedirect|oauth2\/v2\.0\/authorize/u;

/** Whether roles limit what a scope grants here: a file that makes service credentials and asks no user. */
export function isLimitedByRoles(scope: string, fileText: string): boolean {
  if (givenToApp.test(scope)) return clientCredentials.test(fileText) && !userConsent.test(fileText);
  return boundByRoles.has(scope) && serviceClient.test(fileText) && !consent.test(fileText);
}
