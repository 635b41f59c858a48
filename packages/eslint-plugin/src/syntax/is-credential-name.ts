const credentialName =
  /client_?(?:id|secret|key)|oauth|(?:redirect|callback|auth|authori[sz]e|authori[sz]ation|token)_?(?:ur[il]|endpoint|host)/iu;

/** Names of what only an OAuth client has: `GITHUB_CLIENT_ID`, `redirectUri`, `slackOAuth`. */
export function isCredentialName(name: string): boolean {
  return credentialName.test(name);
}
