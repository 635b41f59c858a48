import { discordPermissions } from "@credlint/catalogue/permissions/discord-permissions";
import { microsoftGraphRoles } from "@credlint/catalogue/permissions/microsoft-graph-roles";
import { describe, expect, it } from "vitest";

describe("Discord's permissions", () => {
  it("decode the numbers of well-known invitations", () => {
    const namesIn = (number: bigint): string[] =>
      discordPermissions.bits.filter(({ bit }) => ((number >> BigInt(bit)) & 1n) === 1n).map(({ name }) => name);
    expect(namesIn(8n)).toEqual(["ADMINISTRATOR"]);
    expect(namesIn(2146958847n)).toContain("ADMINISTRATOR");
    expect(namesIn(377957124096n)).not.toContain("ADMINISTRATOR");
    expect(namesIn(277083450689n)).not.toContain("ADMINISTRATOR");
  });
});

describe("the roles of Microsoft Graph", () => {
  const { application, delegated } = microsoftGraphRoles;
  const roles = [application, delegated].flatMap((levels) => Object.values(levels)).flatMap((byId) => Object.entries(byId));

  it("have ids of their own", () => {
    const ids = roles.map(([id]) => id);
    expect(ids.filter((id) => !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("know the most powerful one", () => {
    expect(application.admin["9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8"]).toBe("RoleManagement.ReadWrite.Directory");
  });
});
