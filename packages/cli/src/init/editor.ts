import { words } from "../messages.ts";
import { appendInJson } from "./json-text.ts";
import { parseObject } from "./project.ts";
import type { Project, Proposal } from "./project.ts";

const path = ".vscode/settings.json";
const setting = "eslint.validate";

/**
 * Languages, by VS Code's ids, that the plugin's `text` config reads and that the ESLint extension leaves alone unless
 * told. What it finds out by itself (JavaScript, TypeScript, JSON, Markdown, Vue) must not stand here.
 */
const languages = [
  "csharp", "dart", "dockerfile", "dotenv", "go", "graphql", "groovy", "http", "ini", "java", "kotlin", "lua", "makefile",
  "php", "plaintext", "powershell", "properties", "python", "ruby", "rust", "scala", "shellscript", "sql", "swift",
  "terraform", "xml",
];

/** VS Code shows the plugin's findings in these files too. */
export function editorSettings(project: Project): Proposal {
  const before = project.read(path);
  if (before === undefined) return { path, before, after: `${JSON.stringify({ [setting]: languages }, undefined, 2)}\n` };
  const present = parseObject(before)?.[setting] ?? [];
  if (!parseObject(before) || !Array.isArray(present)) return { path, advice: words.addToEditor(setting, languages) };
  const missing = languages.filter((language) => !present.includes(language));
  return { path, before, after: missing.length === 0 ? before : appendInJson(before, setting, missing) };
}
