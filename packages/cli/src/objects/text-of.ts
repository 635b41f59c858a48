/** What people wrote into a commit or a tag: the message first, so that its lines count from 1, then their names. */
export function textOf(bytes: Uint8Array): Buffer {
  const object = Buffer.from(bytes);
  const end = object.indexOf("\n\n");
  if (end === -1) return object;
  const people = object.toString("latin1", 0, end).split("\n").filter((line) => /^(?:author|committer|tagger) /u.test(line));
  return Buffer.concat([object.subarray(end + 2), Buffer.from(`\n${people.join("\n")}\n`, "latin1")]);
}
