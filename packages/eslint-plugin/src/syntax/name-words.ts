const word = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/gu;

/** The words of a name in lower case: `["git", "hub", "client", "id"]` for `GitHubClientId` and `git-hub_CLIENT_ID`. */
export function nameWords(name: string): string[] {
  return [...name.matchAll(word)].map(([found]) => found.toLowerCase());
}
