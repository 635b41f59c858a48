/** Eight stars whatever the length, so that the length says nothing. */
const stars = "*".repeat(8);

/** Shows the public prefix of a token and nothing of what is secret. */
export function mask(prefix: string): string {
  return prefix + stars;
}
