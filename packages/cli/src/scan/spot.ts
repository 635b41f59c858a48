/** A place on the disk: how it is shown, and how it is opened. The two differ where a name is no UTF-8. */
export interface Spot {
  readonly path: string;
  readonly handle: string | Buffer;
}

export function spotIn(folder: Spot, name: string | Buffer): Spot {
  const path = folder.path === "." ? String(name) : `${folder.path}/${String(name)}`;
  if (typeof name === "string" && typeof folder.handle === "string") return { path, handle: path };
  return { path, handle: Buffer.concat([Buffer.from(folder.handle), Buffer.from("/"), Buffer.from(name)]) };
}

/** Names that end with NUL; one that is no UTF-8 stays as bytes. */
export function namesIn(bytes: Buffer): (string | Buffer)[] {
  const text = bytes.toString();
  const names: (string | Buffer)[] = text.split("\0").slice(0, -1);
  if (!isLossy(text)) return names;
  let start = 0;
  for (const [index, name] of names.entries()) {
    const end = bytes.indexOf(0, start);
    if (isLossy(String(name))) names[index] = bytes.subarray(start, end);
    start = end + 1;
  }
  return names;
}

/** Whether a name was perhaps decoded from something that is no UTF-8. */
export function isLossy(name: string): boolean {
  return name.includes("\ufffd");
}
