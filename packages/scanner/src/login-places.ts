import { loginFiles } from "@credlint/catalogue/login-files";

let known: RegExp | undefined;

/** Where credentials stand in a file of this path; undefined if no tool keeps any there. */
export function loginPlaces(path: string): RegExp | undefined {
  // One pattern for all, since most files are none of them.
  known ??= new RegExp(loginFiles.map(([end]) => end.source).join("|"), "iu");
  const whole = `/${path}`;
  return known.test(whole) ? loginFiles.find(([end]) => end.test(whole))?.[1] : undefined;
}
