/** What a place in the code says about whose scopes stand there. */
export interface Clues {
  /** Names of things: keys, variables, classes, callees, ids. */
  readonly names?: readonly string[];
  /** Texts that may be addresses. */
  readonly urls?: readonly string[];
  /** Modules that something used here comes from. */
  readonly modules?: readonly string[];
  /** Names in the same row. If they are vendors and the one in `names` is not, it is a vendor we do not know. */
  readonly rivals?: readonly string[];
  /** The names are ids of vendors: one we do not know means another vendor. */
  readonly isChoice?: boolean;
}
