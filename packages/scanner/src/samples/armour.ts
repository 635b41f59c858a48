/** Armour as it stands in JSON and source code: one line, with line ends escaped. */
export function armour(label: string, bytes: Uint8Array, after = ""): string {
  return `-----BEGIN ${label}-----\\n${lines(bytes, "\\n")}${after}\\n-----END ${label}-----`;
}

export function lines(bytes: Uint8Array, end: string): string {
  return Buffer.from(bytes).toString("base64").replace(/.{64}(?=.)/gu, `$&${end}`);
}

export function labelOf(drawn: string): string {
  return /^-----BEGIN ([A-Z ]+)-----/u.exec(drawn)?.[1] ?? "PRIVATE KEY";
}
