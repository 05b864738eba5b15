import { describe, expect, it } from "vitest";
import type { Invitation, Role, WaitingRole } from "../../api/types";
import {
  allRoles,
  ifChanged,
  invitationState,
  mailComesBack,
  mailWords,
  mayWords,
  rolesWords,
  waitingWords,
} from "./phrasing";

describe("a role", () => {
  it("says what it may, and stays readable for a permission nobody foresaw", () => {
    expect(mayWords({ permissions: ["proposal.create", "release.hold_all"] } as unknown as Role)).toBe(
      "May propose and release hold all.",
    );
    expect(mayWords({ permissions: [] } as unknown as Role)).toBe("May do nothing by itself.");
  });

  it("is named where somebody holds it", () => {
    expect(rolesWords(["comms_lead", "legal"])).toBe("Comms lead and legal");
    expect(rolesWords([])).toContain("No role");
  });
});

describe("a change of roles", () => {
  const changed = (roles: string[]) => ifChanged("Tom Hale", ["staff"], roles);

  it("is said in a sentence before it is made", () => {
    expect(changed(["staff", "legal"])).toMatch(/^Tom Hale becomes legal, at once\./);
    expect(changed(["legal"])).toMatch(/^Tom Hale becomes legal and is no longer staff, at once\./);
    expect(changed([])).toContain("nothing they can do here");
  });

  it("is nothing when the roles are the same", () => {
    expect(changed(["staff"])).toBe("");
  });
});

describe("a role that waits", () => {
  const waiting = { role: "legal", asked_by: "Omar Farouk", alive: true } as WaitingRole;

  it("says whose yes is missing and who asked", () => {
    expect(waitingWords(waiting)).toBe("Legal waits for a second person’s yes. Omar Farouk asked for it.");
    expect(waitingWords({ ...waiting, alive: false })).toContain("given anew");
  });

  it("is among the roles a change starts from, so that saving does not take it back", () => {
    expect(allRoles({ roles: ["staff"], waiting: [waiting] })).toEqual(["legal", "staff"]);
  });
});

describe("an invitation", () => {
  it("has its state in words", () => {
    expect(invitationState({ state: "open" } as Invitation)).toBe("Waiting to be accepted");
    expect(invitationState({ state: "lost_in_post" } as Invitation)).toBe("Lost in post");
  });
});

describe("mail that comes back", () => {
  it("says since when, why as far as the answer tells, and what to do", () => {
    expect(mailComesBack("552", "3 May")).toBe(
      "Mail to this address comes back since 3 May: the mailbox is full (answer 552). Ask for the right address.",
    );
    expect(mailComesBack("554", "3 May")).toContain("the mail server refuses it (answer 554)");
    expect(mailComesBack("5.1.1", "3 May")).toContain("there is no such mailbox (answer 5.1.1)");
    expect(mailComesBack("smtputf8", "3 May")).not.toContain("answer");
  });
});

describe("the letter of an invitation", () => {
  it("is said where there is one, and is no reason for words where there is none", () => {
    expect(mailWords("refused")).toContain("came back");
    expect(mailWords("bounced")).toContain("came back");
    expect(mailWords(null)).toBe("");
    expect(mailWords("something new")).toBe("");
  });
});
