import { describe, expect, it } from "vitest";
import type { CheckResult, RuleOutcome, Waiver } from "../../api/types";
import { becameOf, dayFault, endDays, endOf, isWaived, standingOf, waivedWords } from "./waiverState";

const who = (name: string) => ({ id: name, name, roles: [] });

const waiver = (changes: Partial<Waiver> = {}): Waiver =>
  ({
    id: "w1",
    rule: "plain",
    state: "asked",
    over: false,
    asked_by: who("Priya"),
    decided_by: null,
    decision_reason: "",
    withdrawn_by: null,
    withdrawal_reason: "",
    ...changes,
  }) as Waiver;

const outcome = (changes: Partial<RuleOutcome> = {}): RuleOutcome => ({
  rule: "plain",
  title: "Plain words",
  outcome: "unsatisfied",
  severity: "block",
  section: null,
  detail: null,
  waiver: null,
  ...changes,
});

const check = (waivers: Waiver[], changes: Partial<RuleOutcome> = {}): CheckResult =>
  ({
    evaluation: { evaluated: true, blocked: true, outcomes: [outcome(changes)], findings: [] },
    waivers,
    waivable: [{ rule: "plain", roles: ["Comms lead"], people: [who("Maren")] }],
  }) as unknown as CheckResult;

const WAIVED = { outcome: "waived", detail: "Waived by Maren.", waiver: "w1" } as const;

describe("how a rule stands for whoever writes", () => {
  it("is open while nobody was asked", () => {
    expect(standingOf("plain", check([]))).toMatchObject({ is: "open", before: "" });
  });

  it("is asked while a request is open", () => {
    expect(standingOf("plain", check([waiver()]))).toMatchObject({ is: "asked" });
  });

  it("is waived once a waiver lets it pass, with who and why", () => {
    const checked = check([waiver({ state: "granted" })], WAIVED);
    expect(standingOf("plain", checked)).toEqual({ is: "waived", words: "Waived by Maren.", waiver: "w1" });
    expect(isWaived(checked, "plain")).toBe(true);
    expect(waivedWords(checked.evaluation, "plain")).toBe("Waived by Maren.");
    expect(isWaived(check([]), "plain")).toBe(false);
  });

  it("is open again after a refusal, and says what was said", () => {
    const refused = waiver({ state: "refused", decided_by: who("Maren"), decision_reason: "Write it out." });
    expect(standingOf("plain", check([refused]))).toMatchObject({
      is: "open",
      before: "Maren refused an exception: “Write it out.”",
    });
  });

  it("looks at the newest request of this rule only", () => {
    const other = waiver({ rule: "other" });
    const old = waiver({ state: "refused", decided_by: who("Maren"), decision_reason: "No." });
    expect(standingOf("plain", check([other, waiver(), old]))).toMatchObject({ is: "asked" });
  });

  it("is nothing for a rule nobody may waive", () => {
    expect(standingOf("strict", check([]))).toBeNull();
  });
});

describe("what became of the last waiver", () => {
  it("tells a waiver for other words from one that ran out", () => {
    const granted = waiver({ state: "granted", decided_by: who("Maren") });
    expect(becameOf(granted)).toContain("for other words");
    expect(becameOf({ ...granted, over: true })).toContain("run out");
  });

  it("tells who took it back, and says nothing of one's own request", () => {
    const gone = waiver({ state: "withdrawn", withdrawn_by: who("Dev"), withdrawal_reason: "It changed." });
    expect(becameOf({ ...gone, decided_by: who("Maren") })).toBe(
      "Dev took the exception back: “It changed.”",
    );
    expect(becameOf(gone)).toBe("");
  });
});

describe("a waiver that closed by itself", () => {
  it("says why, and leaves the way open to ask again", () => {
    const closed = waiver({ state: "closed", stands: "It is closed: the words it was about are gone." });
    expect(standingOf("plain", check([closed]))).toMatchObject({ is: "open", before: closed.stands });
  });
});

describe("the day a waiver ends", () => {
  const zone = "Europe/London";
  const now = new Date("2026-11-23T23:30:00Z");

  it("is a week ahead unless a time is planned", () => {
    expect(endDays(null, zone, now)).toEqual({
      first: "2026-11-23",
      last: "2027-02-20",
      usual: "2026-11-30",
    });
    expect(endDays("2026-12-05T09:00:00Z", zone, now)).toMatchObject({
      first: "2026-12-05",
      usual: "2026-12-05",
    });
  });

  it("is counted in the organization's zone", () => {
    expect(endDays(null, "Asia/Tokyo", now).first).toBe("2026-11-24");
    expect(endOf("2026-12-05", "Asia/Tokyo")).toBe("2026-12-05T14:59:00Z");
  });

  it("never lies beyond what the server allows", () => {
    const end = endOf(endDays(null, zone, now).last, zone);
    expect(new Date(end ?? 0).getTime() - now.getTime()).toBeLessThan(90 * 86_400_000);
  });

  it("is refused in words when it cannot be", () => {
    const days = endDays("2026-12-05T09:00:00Z", zone, now);
    expect(dayFault("2026-12-05", days, now)).toBe("");
    expect(dayFault("", days, now)).toBe("Choose a day.");
    expect(dayFault("2026-12-04", days, now)).toBe("Choose Sat 5 Dec or a later day.");
    expect(dayFault("2027-03-01", days, now)).toBe("Choose Sat 20 Feb 2027 or an earlier day.");
    expect(dayFault("2027-05-01", endDays("2027-05-01T09:00:00Z", zone, now), now)).toContain(
      "later than any exception",
    );
  });
});
