import jwt from "jsonwebtoken";

// expect-next-line: credlint/no-secret-fallback
const secret = process.env.SESSION_SECRET ?? "order-sync";

export function sessionFor(user: string): string {
  // expect-next-line: credlint/no-long-lived-token
  return jwt.sign({ sub: user }, secret);
}
