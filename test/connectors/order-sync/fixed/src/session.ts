import jwt from "jsonwebtoken";

export function sessionFor(user: string, secret: string): string {
  return jwt.sign({ sub: user }, secret, { expiresIn: "1h" });
}
