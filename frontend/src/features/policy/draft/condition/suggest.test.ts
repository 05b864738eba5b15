import { describe, expect, it } from "vitest";
import type { Vocabulary } from "../state/draftApi";
import { accepted, joined, type Known, suggestions } from "./suggest";

const fact = (name: string, type: string, fields: Record<string, string> = {}) => ({
  name,
  type,
  fields,
  meaning: `what ${name} means`,
  example: "",
  values: {},
});

const VOCABULARY: Vocabulary = {
  facts: [
    fact("proposal.kind", "string"),
    fact("proposal.sponsorship", "string"),
    fact("networks", "list(string)"),
    fact("text.body", "string"),
    fact("hashtags", "list", { tag: "string", risk: "string", camel: "bool" }),
    fact("schedule.at", "timestamp"),
    fact("window", "list(string)"),
  ],
  functions: [
    ["&&", "yes-or-no && yes-or-no"],
    ["exists", "list.exists(item, yes-or-no)"],
    ["exists_one", "list.exists_one(item, yes-or-no)"],
    ["size", "size(list or words)"],
    ["contains", 'words.contains("words")'],
    ["startsWith", 'words.startsWith("words")'],
    ["getHours", 'moment.getHours("zone")'],
  ].map(([name = "", signature = ""]) => ({ name, signature, meaning: `what ${name} asks`, example: "" })),
  checks: [],
  roles: [],
  reject_reasons: [],
};

const KNOWN: Known = {
  networks: { x: "on X", bluesky: "on Bluesky" },
  window: { election: "during the election" },
  "proposal.kind": { post: "a post", hashtag_campaign: "a hashtag" },
  "hashtags.risk": { high: "seen by many", none: "no other reading" },
};

/** Suggestions at the bar in `text`. */
const at = (text: string) => {
  const caret = text.indexOf("|");
  return suggestions(text.replace("|", ""), caret, VOCABULARY, KNOWN);
};
const labels = (text: string) => at(text).items.map((each) => each.label);
const taken = (text: string, label: string) => {
  const offer = at(text);
  const chosen = offer.items.find((each) => each.label === label);
  if (!chosen) throw new Error(`${label} is not among ${offer.items.map((each) => each.label)}`);
  const done = accepted(text.replace("|", ""), offer, chosen);
  return `${done.text.slice(0, done.caret)}|${done.text.slice(done.caret)}`;
};

describe("what is offered while a condition is written", () => {
  it("is facts by name, with type and meaning", () => {
    expect(labels("pro|")).toEqual(["proposal.kind", "proposal.sponsorship"]);
    expect(at("netw|").items[0]).toMatchObject({ type: "list of words", meaning: "what networks means" });
    expect(taken("size(netw|orks) > 1", "networks")).toBe("size(networks|) > 1");
  });

  it("is functions, with room for what they are given", () => {
    expect(taken("siz|", "size()")).toBe("size(|)");
    expect(labels("exi|")).toEqual([]);
  });

  it("is a whole question for a known value", () => {
    expect(labels("blue|")).toEqual(['"bluesky" in networks']);
    expect(taken('"ele|', '"election" in window')).toBe('"election" in window|');
    expect(labels("|")).toEqual([]);
    expect(labels("networks |")).toEqual([]);
  });

  it("is what follows a dot: more of the name, or what can be asked of it", () => {
    expect(labels("proposal.|")).toEqual(["kind", "sponsorship"]);
    expect(labels("hashtags.ex|")).toEqual(["exists(x, )", "exists_one(x, )"]);
    expect(taken("hashtags.ex|", "exists(x, )")).toBe("hashtags.exists(x, |)");
    expect(labels("schedule.at.getH|")).toEqual(['getHours("")']);
    expect(taken("text.body.con|", 'contains("")')).toBe('text.body.contains("|")');
  });

  it("is the fields of what a loop goes over, innermost first", () => {
    expect(labels("hashtags.exists(h, h.|)")).toEqual(["tag", "risk", "camel"]);
    expect(labels("hashtags.exists(h, h.ri|sk)")).toEqual(["risk"]);
    expect(labels("hashtags.exists(h, true) && h.|")).toEqual([]);
    expect(labels('networks.exists(n, hashtags.exists(h, h.tag == "a") && n|)')[0]).toBe("n");
    expect(labels("hashtags.exists(tag, tag.tag.st|)")).toEqual(['startsWith("")']);
  });

  it("is the values of what is compared with", () => {
    expect(labels('proposal.kind == "|"')).toEqual(["post", "hashtag_campaign"]);
    expect(taken('proposal.kind == "ha|', "hashtag_campaign")).toBe('proposal.kind == "hashtag_campaign"|');
    expect(taken('proposal.kind == "ha|"', "hashtag_campaign")).toBe('proposal.kind == "hashtag_campaign"|');
    expect(labels('hashtags.exists(h, h.risk in ["none", "hi|"])')).toEqual(["high"]);
    expect(labels('"|" in networks')).toEqual(["x", "bluesky"]);
    expect(labels('text.body.contains("x|")')).toEqual([]);
  });

  it("is nothing after a text in quotes is closed", () => {
    expect(labels('"x"|')).toEqual([]);
  });
});

describe("a ready-made question", () => {
  it("stands alone or holds beside what is there", () => {
    expect(joined("", "a")).toBe("a");
    expect(joined("b && c", "a")).toBe("b && c && a");
    expect(joined("b || c", "a")).toBe("(b || c) && a");
  });
});
