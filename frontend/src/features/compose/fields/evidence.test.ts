import { expect, test } from "vitest";
import type { EvidenceItem, Finding, PolicyRule } from "../../../api/types";
import { missingKinds, started } from "./evidence";

const rule = (id: string, parameters: object, check = "evidence") =>
  ({ id, check, parameters }) as unknown as PolicyRule;
const finding = (id: string, field = "/evidence") => ({ rule: id, place: { field } }) as unknown as Finding;
const item = (kind: string, dated: string | null): EvidenceItem => ({ ...started(kind), dated });

const RULES = [
  rule("shown", { kinds: ["consent", "licence"] }),
  rule("looked", { kinds: ["prior_use_search"], days: { prior_use_search: 7 } }),
];

test("asks for what the rules with a finding want and nobody has added", () => {
  expect(missingKinds([finding("shown")], RULES, [], "2026-11-28")).toEqual(["consent", "licence"]);
  const consent = [item("consent", null)];
  expect(missingKinds([finding("shown")], RULES, consent, "2026-11-28")).toEqual(["licence"]);
});

test("asks again for what is too old, and not for what is unfinished", () => {
  const asked = [finding("looked")];
  expect(missingKinds(asked, RULES, [item("prior_use_search", "2026-11-20")], "2026-11-28")).toEqual([
    "prior_use_search",
  ]);
  expect(missingKinds(asked, RULES, [item("prior_use_search", "2026-11-21")], "2026-11-28")).toEqual([]);
  expect(missingKinds(asked, RULES, [item("prior_use_search", null)], "2026-11-28")).toEqual([]);
});

test("asks for nothing where no rule does", () => {
  expect(missingKinds([], RULES, [], "2026-11-28")).toEqual([]);
  expect(missingKinds([finding("shown", "/text")], RULES, [], "2026-11-28")).toEqual([]);
  expect(missingKinds([finding("gone")], RULES, [], "2026-11-28")).toEqual([]);
});

test("names a kind once when two rules ask for it", () => {
  const rules = [...RULES, rule("again", { kinds: ["consent"] })];
  expect(missingKinds([finding("shown"), finding("again")], rules, [], "2026-11-28")).toEqual([
    "consent",
    "licence",
  ]);
});
