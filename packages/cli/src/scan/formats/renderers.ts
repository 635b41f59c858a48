import type { Format } from "../formats.ts";
import type { Report } from "../report.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** What each format makes of a report; nothing is printed for an empty text. */
export const renderers: Readonly<Record<Format, (report: Report) => string>> = { pretty, json, sarif, github, gitlab, junit };
