import { ruleTester } from "../../eslint-plugin/src/testing/rule-tester.ts";
import { noExample } from "./no-example.ts";

ruleTester.run("no-example", noExample, {
  valid: ["connect();"],
  invalid: [
    {
      code: "debugger;",
      errors: [{ messageId: "left", line: 1, column: 1, endColumn: 10 }],
    },
  ],
});
