/** `scope`, `userScopes`, `oauth_scopes`, `SCOPES`, `scopeList`; not `telescope`. */
const scopeName =
  /(?:^|[_-])(?:[Ss]copes?|SCOPES?)(?:_?(?:String|List|Array|Param|STRING|LIST))?$|[A-Za-z\d]Scopes?(?:String|List|Array|Param)?$/u;

/** Lists that are compared against, told apart or received, not asked for. */
const notAsked =
  /allow|valid|support|known|avail|grant(?:ed|able)|missing|exist|current|restrict|sensitiv|danger|forbid|block|deprecat|remov|mock|test|expect|require|approv|denied|accept|receiv|return|^x-/iu;

/** Whether something of this name holds OAuth scopes that are asked for. */
export function isScopeName(name: string): boolean {
  return scopeName.test(name) && !notAsked.test(name);
}
