const seen = new Set<string>();

export async function isNew(id: string): Promise<boolean> {
  return !seen.has(id) && Boolean(seen.add(id));
}
