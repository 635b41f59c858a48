import { providers } from "@credlint/catalogue";
import type { Provider } from "@credlint/catalogue";
import { expect, it } from "vitest";
import { services } from "./services.ts";

it("reads what the providers' files say, without sources and what only pages show", () => {
  expect(services).toEqual(providers.filter(({ oauth, webhook }) => oauth ?? webhook).map(serviceOf));
});

function serviceOf({ id, name, oauth, webhook }: Provider): unknown {
  return JSON.parse(JSON.stringify({ id, name, oauth, webhook }, (key, value) => (key === "source" || key === "others" ? undefined : value)));
}
