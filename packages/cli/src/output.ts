import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

let hasSpoken = false;

/** Whether nothing was written so far, so that nothing can be on its way. */
export function isSilent(): boolean {
  return !hasSpoken;
}

/** Prints what was asked for. */
export function print(text: string): void {
  write(process.stdout, text);
}

/** Prints what went wrong. */
export function complain(text: string): void {
  write(process.stderr, text);
}

/** Colours for standard output, if it is a terminal and nobody said no. */
export function styled(style: Style, text: string): string {
  const isWelcome = process.stdout.isTTY && !process.env["NO_COLOR"];
  return isWelcome ? styleText(style, text, { validateStream: false }) : text;
}

/** A reader who went away must not change the exit code, so a failed write is no failure. */
function write(stream: NodeJS.WriteStream, text: string): void {
  hasSpoken = true;
  if (stream.listenerCount("error") === 0) stream.on("error", () => undefined);
  stream.write(`${text}\n`);
}
