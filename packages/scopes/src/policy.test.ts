import { expect, it } from "vitest";
import { readPolicy, standing } from "./policy.ts";

const entry = { reason: "Invites people.", owner: "team-hr", review: "2027-02-01" };
const policy = readPolicy({ scopes: { slack: { admin: entry } } });

it("tells declared, expired and undeclared scopes apart", () => {
  expect(standing(policy, "slack", "admin", "2027-01-31")).toBe("declared");
  expect(standing(policy, "slack", "admin", "2027-02-01")).toBe("expired");
  expect(standing(policy, "slack", "users:write", "2027-01-31")).toBe("undeclared");
  expect(standing(policy, "github", "admin", "2027-01-31")).toBe("undeclared");
});

it.each([
  [[], "A scope policy is an object"],
  [{ scopes: [] }, "A scope policy is an object"],
  [{ scopes: { slack: ["admin"] } }, '"scopes.slack" must be an object of scopes.'],
  [{ scopes: { slack: { admin: "yes" } } }, '"slack: admin" needs a "reason"'],
  [{ scopes: { slack: { admin: { ...entry, owner: " " } } } }, '"slack: admin" needs a "owner"'],
  [{ scopes: { slack: { admin: { ...entry, review: "soon" } } } }, "YYYY-MM-DD"],
  [{ scopes: { slack: { admin: { ...entry, review: "2027-13-45" } } } }, "YYYY-MM-DD"],
])("says what is wrong with %j", (value, words) => {
  expect(() => readPolicy(value)).toThrow(words);
});
