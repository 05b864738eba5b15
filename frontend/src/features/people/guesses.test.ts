import { describe, expect, it } from "vitest";
import { lackingRole, nameFrom } from "./guesses";

const member = (...roles: string[]) => ({ active: true, roles, waiting: [] });

describe("what an invitation begins with", () => {
  it("is the name an address shows, or none", () => {
    expect(nameFrom("ben.li@northfield.example")).toBe("Ben Li");
    expect(nameFrom("josé_maria.ruiz@x.example")).toBe("José Maria Ruiz");
    expect(nameFrom("press@northfield.example")).toBe("");
    expect(nameFrom("ben.li")).toBe("");
    expect(nameFrom("b.li2@northfield.example")).toBe("");
  });

  it("is the deciding role that nobody has", () => {
    expect(lackingRole([])).toEqual([]);
    expect(lackingRole([member("administrator")])).toEqual(["comms_lead"]);
    expect(lackingRole([member("administrator", "comms_lead")])).toEqual(["ceo_office"]);
    expect(lackingRole([member("comms_lead"), member("ceo_office")])).toEqual([]);
    expect(lackingRole([member("comms_lead"), { ...member("ceo_office"), active: false }])).toEqual([
      "ceo_office",
    ]);
  });
});
