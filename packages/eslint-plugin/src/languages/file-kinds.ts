/** How a kind of text file writes a comment and reads an environment variable. */
export interface FileKind {
  /** Glob patterns, as in ESLint's `files`. */
  readonly files: readonly string[];
  /** What opens and closes a comment; undefined where a file has none. */
  readonly comment?: readonly [open: string, close: string];
  /** What to write for a variable inside a value, with `NAME` in its place. */
  readonly inline?: string;
  /** The expression for a variable, which replaces a value and its quotes. */
  readonly quoted?: string;
}

const hash = ["#", ""] as const;
const slashes = ["//", ""] as const;
const markup = ["<!--", "-->"] as const;

/** The kinds of files the `text` config reads, those that more people edit first. */
export const fileKinds: readonly FileKind[] = [
  { files: ["**/.env", "**/.env.*", "**/*.env"], comment: hash, inline: "" },
  { files: ["**/.npmrc", "**/.yarnrc"], comment: hash, inline: "${NAME}" },
  { files: ["**/Dockerfile", "**/Dockerfile.*", "**/*.dockerfile", "**/Containerfile"], comment: hash, inline: "${NAME}" },
  { files: ["**/*.sh", "**/*.bash", "**/*.zsh", "**/.envrc", "**/.bashrc", "**/.zshrc", "**/.profile"], comment: hash, inline: "${NAME}" },
  { files: ["**/*.py"], comment: hash, quoted: 'os.environ["NAME"]' },
  { files: ["**/*.rb"], comment: hash, quoted: 'ENV.fetch("NAME")' },
  { files: ["**/*.go"], comment: slashes, quoted: 'os.Getenv("NAME")' },
  { files: ["**/*.java", "**/*.kt", "**/*.scala", "**/*.groovy", "**/*.gradle"], comment: slashes, quoted: 'System.getenv("NAME")' },
  { files: ["**/*.php"], comment: slashes, quoted: 'getenv("NAME")' },
  { files: ["**/*.cs"], comment: slashes, quoted: 'Environment.GetEnvironmentVariable("NAME")' },
  { files: ["**/*.rs", "**/*.swift", "**/*.dart"], comment: slashes },
  { files: ["**/*.properties", "**/*.conf", "**/*.cfg", "**/*.toml.example"], comment: hash },
  { files: ["**/*.ini", "**/.gitconfig", "**/.netrc", "**/.pypirc", "**/.boto", "**/.aws/credentials"], comment: hash },
  { files: ["**/*.tf", "**/*.tfvars", "**/*.hcl", "**/Makefile", "**/*.mk"], comment: hash },
  { files: ["**/*.sql", "**/*.lua"], comment: ["--", ""] },
  { files: ["**/*.http", "**/*.rest", "**/*.graphql"], comment: hash },
  { files: ["**/*.ps1", "**/*.psm1"], comment: hash, quoted: "$env:NAME" },
  { files: ["**/*.xml", "**/*.plist", "**/*.config"], comment: markup },
  { files: ["**/*.txt", "**/*.pem", "**/*.key", "**/*.csv", "**/*.ipynb"] },
];
