#!/usr/bin/env node
import { parseCommandLine } from "./command-line.ts";
import { words } from "./messages.ts";
import { complain, isSilent, print } from "./output.ts";
import { Problem } from "./problem.ts";
import { staged } from "./staged/staged.ts";

// Until the end is reached nothing was checked: also if the process should stop in a way nobody thought of.
process.exitCode = 2;
process.on("uncaughtException", fail);
void run(process.argv.slice(2)).then(end, fail);

/** What is imported here in passing is built into a file of its own, so that the hook never waits for the other commands. */
async function run(args: readonly string[]): Promise<number> {
  const request = parseCommandLine(args);
  switch (request.command) {
    case "staged":
      return staged(request);
    case "scan":
      return (await import("./scan/scan-paths.ts")).scanPaths(request);
    case "merged":
      return staged(request, words.wouldBeMerged);
    case "message":
      return (await import("./doors/message.ts")).message(request.of, request);
    case "range":
      return (await import("./doors/range.ts")).range(request.of, request);
    case "history":
      return (await import("./doors/history.ts")).history(request, request.shard);
    case "pushed":
      return (await import("./doors/pushed.ts")).pushed(request.remote, request);
    case "received":
      return (await import("./doors/received.ts")).received(request);
    case "referenced":
      return (await import("./doors/received.ts")).referenced(request);
    case "committed":
      return (await import("./doors/committed.ts")).committed(request);
    case "baseline":
      return (await import("./baseline/baseline.ts")).baseline(request.prune);
    case "init":
      return (await import("./init/init.ts")).init(request.yes, request.strict);
    case "doctor":
      return (await import("./hooks/doctor.ts")).doctor();
    case "uninstall":
      return (await import("./init/uninstall.ts")).uninstall();
    case "version":
      print((await import("./version.ts")).version());
      return 0;
    case "help":
      print(words.help);
      return 0;
  }
}

/** To take the process down in good order costs more than to scan a file; where nothing is left to be written, nobody needs it. */
function end(exit: number): void {
  process.exitCode = exit;
  if (exit === 0 && isSilent()) process.exit();
}

/** Only Problems may speak for themselves: the message of any other error could quote a file. */
function fail(error: unknown): void {
  process.exitCode = 2;
  complain(`credlint: ${error instanceof Problem ? error.message : words.ownError(error)}`);
}
