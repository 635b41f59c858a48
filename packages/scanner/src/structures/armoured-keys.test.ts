import { providers } from "@credlint/catalogue";
import { describe, expect, it } from "vitest";
import { sample } from "../sample.ts";
import { structures } from "./index.ts";

const formats = providers.flatMap(({ tokens }) => tokens).filter(({ structure = "" }) => /^(?:openssh|pgp|putty)-key$/u.test(structure));

describe.each(formats)("$id", (format) => {
  const { judge } = structures[format.structure ?? "pem-key"];
  const lines = sample(format).value.split("\\n");

  it.each([
    ["in a file", lines.join("\n")],
    ["in a file of Windows", lines.join("\r\n")],
    ["indented in YAML", lines.join("\n    ")],
    ["quoted line by line and added", lines.join("\\n' +\n  '")],
    ["as a list of lines", lines.join('",\n  "')],
  ])("is proven %s", (_, text) => expect(judge(text)).toBe("valid"));

  it.each([
    ["without a line of its body", lines.toSpliced(2, 1).join("\n")],
    ["with a character that is no base64", lines.join("\n").replace(/\n(?=[\w+/]{64}\n)/u, "\n.")],
    ["with a line twice", lines.toSpliced(2, 0, lines[2] ?? "").join("\n")],
  ])("is none %s", (_, text) => expect(judge(text)).toBe("invalid"));
});

describe("OpenPGP", () => {
  const format = formats.find(({ id }) => id === "pgp-private-key");
  if (!format) throw new Error("The catalogue has no OpenPGP key.");
  const lines = sample(format).value.split("\\n");
  const { judge } = structures["pgp-key"];

  it("may have header lines, and no checksum", () => {
    expect(judge(lines.toSpliced(1, 0, "Version: GnuPG v2", "Comment: https://connector.dev").join("\n"))).toBe("valid");
    expect(judge(lines.toSpliced(-2, 1).join("\n"))).toBe("valid");
  });

  it("is not certain with a wrong checksum", () => expect(judge(lines.toSpliced(-2, 1, "=AAAA").join("\n"))).toBe("unknown"));
});
