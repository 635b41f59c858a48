/** What opens a comment, by the endings and names of files. */
const openers: readonly (readonly [files: string, openers: readonly string[]])[] = [
  [
    "js jsx mjs cjs ts tsx mts cts java kt kts groovy gradle scala go rs c h cc cpp hpp cxx cs fs swift m mm dart sol proto css scss less json jsonc json5 php",
    ["//", "/*", "*"],
  ],
  [
    "py pyi rb pl pm r ex exs sh bash zsh fish yml yaml toml ini cfg conf config env properties tf tfvars hcl graphql ps1 psm1 php cnf npmrc netrc pgpass gitconfig dockerfile makefile",
    ["#"],
  ],
  ["html htm xml connectedapp svg md mdx markdown vue svelte astro plist", ["<!--"]],
  ["mdx vue svelte astro tf hcl", ["//", "/*", "*"]],
  ["sql lua hs elm", ["--"]],
  ["ini cfg cnf clj lisp asm", [";"]],
  ["tex erl", ["%"]],
  ["bat cmd", ["rem", "::"]],
  ["vb bas vbs", ["'"]],
  ["adoc", ["//"]],
  ["rst", [".."]],
];

const usual = ["//", "/*", "*", "#", "<!--", "--", ";"];

/** What opens a comment in a file of that name; of a file that nobody knows, what opens one in most. */
export function commentOpeners(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  // `.env.production`, `Dockerfile.dev`
  const kind = /^\.?(env|dockerfile|makefile)\b/u.exec(name)?.[1] ?? name.slice(name.lastIndexOf(".") + 1);
  const known = openers.filter(([files]) => files.split(" ").includes(kind)).flatMap(([, each]) => each);
  return known.length > 0 ? known : usual;
}
