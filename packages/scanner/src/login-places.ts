import { loginFiles } from "@credlint/catalogue/login-files";

let known: RegExp | undefined;

/** Where credentials stand in a file of this path; undefined if no tool keeps any there. */
export function loginPlaces(path: string): RegExp | undefined {
  known ??= endOfPath(loginFiles.map((file) => file.path).join("|"));
  const file = known.test(path) ? loginFiles.find((one) => endOfPath(one.path).test(path)) : undefined;
  return file && new RegExp(file.place, "dgimu");
}

function endOfPath(pattern: string): RegExp {
  return new RegExp(`(?:^|/)(?:${pattern})$`, "iu");
}
