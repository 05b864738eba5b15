import { describe, expect, it } from "vitest";
import { edited, insert, move, put, remove } from "./edits";
import { readSource } from "./yaml";

const SOURCE = `# Ours since 2019.
title: How we speak
text:
  - id: purpose   # read first
    title: Why we speak
    body: |
      We use social media
      to listen.
rules:
  # The first rule anybody meets.
  - id: words
    title:   Fit for everyone
    why: One coarse word
      becomes the story.
    parameters: { terms: [damn,  crap] }
    check: banned-terms
    severity: block
  - id: pictures
    title: Words for pictures
    why: Some people hear our posts.
    check: alt-text
routes:
  - id: all
    title: Everything
    when: >-
      proposal.kind == "post"
      && placement.durable
    stages: []
`;

const value = (source: string) => readSource(source).value as Record<string, never>;

describe("a change from a form", () => {
  it("touches the lines it is about and no other", () => {
    const changed = edited(SOURCE, put(["rules", 0, "severity"], "advise"));
    expect(changed).toBe(SOURCE.replace("severity: block", "severity: advise"));
  });

  it("adds what was not there and takes away what is left empty", () => {
    const added = edited(SOURCE, put(["rules", 1, "parameters", "shortest"], 20));
    expect(added).toBe(
      SOURCE.replace("check: alt-text\n", "check: alt-text\n    parameters:\n      shortest: 20\n"),
    );
    expect(edited(added, put(["rules", 1, "parameters", "shortest"], undefined))).toBe(SOURCE);
  });

  it("writes several lines as a block and one line plainly", () => {
    const many = edited(SOURCE, put(["text", 0, "body"], "One.\n\nTwo: three.\n"));
    expect(many).toContain("    body: |\n      One.\n\n      Two: three.\n");
    const one = edited(SOURCE, put(["rules", 0, "why"], "yes: no"));
    expect(one).toContain('    why: "yes: no"\n');
  });

  it("keeps words that look like something else as words", () => {
    for (const said of ["true", "null", "12", "1.5", "", "~", "# no", "- a", "2026-11-03", "True", "0x1F"]) {
      const changed = edited(SOURCE, put(["rules", 0, "title"], said));
      expect(readSource(changed).value).toHaveProperty(["rules", 0, "title"], said);
    }
    expect(readSource("a: True\nb: 0x1F\nc: no\nd: 2026-11-03\ne: 12\nf: null").value).toEqual({
      a: "True",
      b: "0x1F",
      c: "no",
      d: "2026-11-03",
      e: 12,
      f: null,
    });
  });

  it("moves an item with the comment before it", () => {
    const moved = edited(SOURCE, move(["rules"], 1, 0));
    expect(value(moved).rules).toMatchObject([{ id: "pictures" }, { id: "words" }]);
    expect(moved).toContain("# The first rule anybody meets.");
    expect(moved).toContain("# Ours since 2019.");
    expect(moved).toContain("id: purpose   # read first");
    expect(edited(SOURCE, move(["rules"], 0, -1))).toBe(SOURCE);
  });

  it("adds to a list, makes one where there is none, and takes out of it", () => {
    const window = { id: "vote", title: "The vote", why: "Calm.", starts: "2026-12-01", ends: "2026-12-02" };
    const added = edited(SOURCE, insert(["windows"], window));
    expect(value(added).windows).toEqual([window]);
    expect(added.startsWith(SOURCE)).toBe(true);
    expect(edited(added, remove(["windows"], 0))).toBe(SOURCE);
    const packed = edited(SOURCE, insert(["rules"], { id: "x", waivable_by: ["legal", "ceo_office"] }, 1));
    expect(packed).toContain("  - id: x\n    waivable_by: [legal, ceo_office]\n  - id: pictures\n");
  });

  it("leaves a source that cannot be read as it is, and JSON stays JSON", () => {
    expect(edited("title: [", put(["title"], "x"))).toBe("title: [");
    const json = edited('{"title": "A", "rules": []}', put(["title"], "B"), insert(["rules"], { id: "x" }));
    expect(JSON.parse(json)).toEqual({ title: "B", rules: [{ id: "x" }] });
  });

  it("makes what leads to a place that is not there yet", () => {
    expect(readSource(edited("", put(["packs", 0, "tighten", "a", "severity"], "block"))).value).toEqual({
      packs: [{ tighten: { a: { severity: "block" } } }],
    });
  });
});

describe("what a form does not touch", () => {
  it("stands there as it was, with how it was written", () => {
    const source = `title: Ours
# Agreed with the works council.
deadlines: {hours: clock, remind_at: 62, escalate_at: 80} # since May
low_risk: >-
  links.size() == 0
  && hashtags.size() == 0
reject_reasons:
  - {id: ours, title: It is not ours}
`;
    const changed = edited(source, put(["deadlines", "remind_at"], 50));
    expect(changed).toBe(source.replace("remind_at: 62", "remind_at: 50"));
    expect(edited(changed, put(["deadlines", "remind_at"], 62))).toBe(source);
    const added = edited(source, insert(["extra_stages"], { id: "closer", title: "" }));
    expect(added.startsWith(source)).toBe(true);
    expect(edited(added, remove(["extra_stages"], 0))).toBe(source);
  });
});

describe("a source that cannot be read", () => {
  it("says what is wrong and on which line", () => {
    const { broken, value: nothing } = readSource("title: A\ntext: [a\nrules: b\n");
    expect(nothing).toBeNull();
    expect(broken?.line).toBeGreaterThan(1);
    expect(broken?.message).not.toContain("\n");
  });
});
