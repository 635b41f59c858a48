import { createRule } from "../create-rule.ts";

export const noHardcodedToken = createRule({
  name: "no-hardcoded-token",
  description: "Forbid tokens of known formats in source code and text files",
  preset: "recommended",
  messages: { hardcoded: "{{what}} {{why}} {{next}}" },
  create: () => ({}),
});
