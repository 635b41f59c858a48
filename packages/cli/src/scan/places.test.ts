import type { Finding } from "@credlint/scanner";
import { expect, it } from "vitest";
import { placesOf } from "./places.ts";
import type { Place } from "./report.ts";

const text = Buffer.from("a: hunter22\nb: hunter22\n");

function places(verdict: Finding["verdict"], path = "a.yml"): Place[] {
  const finding = { format: "acme-password", provider: "acme", masked: "********", verdict };
  const findings: Finding[] = [
    { ...finding, range: [3, 11] },
    { ...finding, range: [15, 23] },
  ];
  return placesOf(path, findings, (from, to) => text.subarray(from, to));
}

it("says where a secret begins and ends", () => {
  expect(places("valid")).toMatchObject([
    { path: "a.yml", line: 1, column: 4, endLine: 1, endColumn: 12 },
    { path: "a.yml", line: 2, column: 4, endLine: 2, endColumn: 12 },
  ]);
});

it("gives places of one token the same fingerprint", () => {
  const [one, two] = places("shaped");
  expect(one?.fingerprint).toBe(two?.fingerprint);
  expect(one?.secret).toBe(two?.secret);
});

it("lets nobody test a guess of what only its name makes secret", () => {
  const [one, two] = places("named");
  expect(one?.secret).toBe(two?.secret);
  expect(one?.fingerprint).not.toBe(two?.fingerprint);
  const [shaped] = places("shaped");
  expect([one?.fingerprint, one?.secret, two?.fingerprint]).not.toContain(shaped?.fingerprint);
  const [again] = places("named");
  expect(again?.fingerprint).toBe(one?.fingerprint);
  const [elsewhere] = places("named", "b.yml");
  expect(elsewhere?.fingerprint).not.toBe(one?.fingerprint);
});
