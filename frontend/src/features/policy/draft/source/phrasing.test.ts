import { describe, expect, it } from "vitest";
import { draftOf } from "./draft";
import { whereWords } from "./phrasing";

const policy = draftOf({
  text: [{ title: "Plain words" }],
  rules: [{ title: "No favourites" }, {}],
  routes: [{ title: "Posts", stages: [{}] }],
  packs: [{ pack: "ftc" }],
  extra_stages: [{ title: "A closer look" }],
});

describe("a place in a policy", () => {
  it.each([
    ["", ""],
    ["/title", "Title"],
    ["/text/0/body", "Section “Plain words”, text"],
    ["/rules/0/applies_if", "Rule “No favourites”, when it applies"],
    ["/rules/1/waivable_by/0", "Rule 2, who may let it pass"],
    ["/routes/0/stages/0/decide_within", "Route “Posts”, stage 1, hours to decide"],
    ["/routes/0/stages", "Route “Posts”, stages"],
    ["/routes", "The routes"],
    ["/rules/0/adds/0", "Rule “No favourites”, stages it adds"],
    ["/extra_stages/0/waits_for/0", "Added stage “A closer look”, when it begins"],
    ["/reject_reasons/0/id", "Reason for rejecting 1, short name"],
    ["/reject_reasons", "The reasons for rejecting"],
    ["/deadlines/remind_at", "When nobody answers, when people are reminded"],
    ["/low_risk", "What is low risk"],
    [
      "/packs/0/tighten/employees-say-so/severity",
      "Pack “ftc”, made stricter, employees say so, how grave it is",
    ],
  ])("%s is said as %s", (pointer, words) => {
    expect(whereWords(policy, pointer)).toBe(words);
  });
});
