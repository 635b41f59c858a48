import { join } from "node:path";
import { ScratchRepository } from "./demo/scratch-repository.ts";
import { snapshot } from "./demo/snapshot.ts";
import { materialize } from "./materialize.ts";
import { root } from "./repository.ts";

/*
 * `npm run demo`: a small connector with one leak of every family goes through ESLint, secretlint and a real commit;
 * then the mended one does. Ends with 1 and a sentence if anything goes another way.
 */
const connector = join(root, "test/connectors/order-sync");
const repository = new ScratchRepository();
try {
  leaky();
  fixed();
  console.log("\nThe leaky connector was stopped at every door; the mended one went through.");
} catch (error) {
  console.error(`\nThe demo did not go as it should: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  repository.remove();
}

function leaky(): void {
  console.log("A connector with one leak of every family (test/connectors/order-sync/leaky):");
  materialize(join(connector, "leaky"), repository.folder);
  expectExit("ESLint", repository.show("eslint", "."), 1);
  expectExit("secretlint", repository.show("secretlint", "**/*"), 1);
  repository.read("git", "add", ".");
  const before = snapshot(repository);
  expectExit("the commit", repository.show("git", "commit", "--message", "Sync orders"), 1);
  if (snapshot(repository) !== before) throw new Error("the blocked commit changed HEAD, the index or a file.");
  console.log("\nThe commit was blocked; HEAD, the index and every file are as they were.");
}

function fixed(): void {
  console.log("\nThe same connector, mended (test/connectors/order-sync/fixed):");
  repository.clear();
  materialize(join(connector, "fixed"), repository.folder);
  repository.read("git", "add", "--all");
  expectExit("ESLint", repository.show("eslint", "."), 0);
  expectExit("secretlint", repository.show("secretlint", "**/*"), 0);
  expectExit("the commit", repository.show("git", "commit", "--message", "Sync orders"), 0);
}

function expectExit(what: string, exit: number, expected: number): void {
  if (exit !== expected) throw new Error(`${what} ended with ${exit} instead of ${expected}.`);
}
