/** What kept us from doing what was asked. Its message is one sentence for the user and never quotes a file. */
export class Problem extends Error {
  override readonly name = "Problem";
}
