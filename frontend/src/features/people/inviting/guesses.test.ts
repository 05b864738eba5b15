import { describe, expect, it } from "vitest";
import { guestsIn, lackingRoles, nameFrom } from "./guesses";

const member = (...roles: string[]) => ({ active: true, roles, waiting: [] });

describe("what an invitation begins with", () => {
  it("is the name an address shows, or none", () => {
    expect(nameFrom("ben.li@northfield.example")).toBe("Ben Li");
    expect(nameFrom("josé_maria.ruiz@x.example")).toBe("José Maria Ruiz");
    expect(nameFrom("press@northfield.example")).toBe("");
    expect(nameFrom("ben.li")).toBe("");
    expect(nameFrom("b.li2@northfield.example")).toBe("");
  });

  it("is the deciding roles that nobody has", () => {
    expect(lackingRoles([])).toEqual([]);
    expect(lackingRoles([member("administrator")])).toEqual(["comms_lead", "ceo_office"]);
    expect(lackingRoles([member("administrator", "comms_lead")])).toEqual(["ceo_office"]);
    expect(lackingRoles([member("comms_lead"), member("ceo_office")])).toEqual([]);
    expect(lackingRoles([member("comms_lead"), { ...member("ceo_office"), active: false }])).toEqual([
      "ceo_office",
    ]);
  });

  it("is everybody whose address is pasted, once, with a role each", () => {
    const typed = 'Ben Li <b@x.example>, "Ada O." <ADA@x.example>\nann.poe@x.example b@x.example';
    expect(guestsIn(typed, ["comms_lead", "ceo_office"])).toEqual([
      { email: "b@x.example", name: "Ben Li", roles: ["comms_lead"] },
      { email: "ada@x.example", name: "Ada O.", roles: ["ceo_office"] },
      { email: "ann.poe@x.example", name: "Ann Poe", roles: ["staff"] },
    ]);
    expect(guestsIn("ann.poe@x.example", [])).toEqual([
      { email: "ann.poe@x.example", name: "Ann Poe", roles: [] },
    ]);
    expect(guestsIn("ann.poe", ["comms_lead"])).toEqual([]);
  });
});
