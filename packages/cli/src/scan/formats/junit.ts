import { harmless } from "../../harmless.ts";
import { words } from "../../messages.ts";
import { wordsOf } from "../../report/words-of.ts";
import type { Place, Report } from "../report.ts";
import { message } from "./message.ts";

/** A failed test for each place, and one for the scan itself: servers take a report without tests for a broken one. */
export function junit(report: Report): string {
  const { places } = report;
  const cases = [...places.map(failed), whole(report)];
  const counts = `tests="${cases.length}" failures="${places.length}" errors="${report.isComplete ? 0 : 1}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="credlint" ${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n");
}

function failed(place: Place): string {
  const { path, line, column, format } = place;
  const where = `${path}:${line}:${column}`;
  const failure = `<failure type=${attribute(format)} message=${attribute(wordsOf(place).what)}>${escaped(`${where}: ${message(place)}`)}</failure>`;
  return `    <testcase classname=${attribute(path)} name=${attribute(`${format} ${line}:${column}`)} file=${attribute(path)} line="${line}">${failure}</testcase>`;
}

function whole({ files, bytes, isComplete }: Report): string {
  const error = isComplete ? "" : `<error message=${attribute(words.notAll)}/>`;
  return `    <testcase classname="credlint" name=${attribute(words.checkedFiles(files, bytes))}>${error}</testcase>`;
}

function attribute(text: string): string {
  return `"${escaped(text)}"`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** XML has no place for control characters, nor for two that are no characters at all. */
function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/gu, (char) => entities[char] ?? char).replace(/[\ufffe\uffff]/gu, "\ufffd");
}
