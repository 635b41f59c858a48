export interface Return {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly items: readonly string[];
}

export function parseReturn(value: Partial<Return>): Return {
  const { id, type, number, items } = value;
  if (typeof id !== "string" || typeof type !== "string" || typeof number !== "string" || !Array.isArray(items)) {
    throw new TypeError("This is no return.");
  }
  return { id, type, number, items };
}
