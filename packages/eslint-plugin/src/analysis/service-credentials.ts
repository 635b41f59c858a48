/** Google recommends it for a service's own credentials, with narrow IAM roles; asked of a user it is everything. */
const boundByRoles: ReadonlySet<string> = new Set(["https://www.googleapis.com/auth/cloud-platform"]);
const serviceClient = /\bnew (?:\w+\.)*(?:GoogleAuth|JWT|Impersonated|Compute)\(/u;
const consent = /generateAuthUrl|accounts\.google\.com|response_type|initTokenClient|initCodeClient/u;

/** Whether roles limit what a scope grants here: a file that makes service credentials and asks no user. */
export function isLimitedByRoles(scope: string, fileText: string): boolean {
  return boundByRoles.has(scope) && serviceClient.test(fileText) && !consent.test(fileText);
}
