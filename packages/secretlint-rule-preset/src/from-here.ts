/** Where a clone of the project lies on somebody's disk says nothing about the file. */
export function fromHere(filePath: string | undefined): string {
  const path = (filePath ?? "").replaceAll("\\", "/");
  const here = `${process.cwd().replaceAll("\\", "/")}/`;
  if (path.startsWith(here)) return path.slice(here.length);
  return path.startsWith("/") ? path.slice(path.lastIndexOf("/") + 1) : path;
}
