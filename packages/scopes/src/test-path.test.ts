import { expect, it } from "vitest";
import { isTestPath } from "./test-path.ts";

it.each(["src/login.test.ts", "test/login.ts", "packages/api-tests/login.ts", "packages/session-test-utils/src/login.ts", "test-helpers/login.ts"])(
  "%s only plays at asking",
  (path) => {
    expect(isTestPath(path)).toBe(true);
  },
);

it.each(["src/login.ts", "src/test.ts", "src/latest/login.ts", "src/contest-utils/login.ts", "src/test-drive/login.ts", "src/testimonials/login.ts"])(
  "%s asks",
  (path) => {
    expect(isTestPath(path)).toBe(false);
  },
);
