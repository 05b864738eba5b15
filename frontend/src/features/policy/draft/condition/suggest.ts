/**
 * What can stand next in a condition, at the place somebody is writing: facts, the fields of what a loop goes over,
 * functions, and values that are known, each with its type and meaning.
 */
import type { Fact, Vocabulary } from "../state/draftApi";
import { chainBefore, type Loop, openLoops, type Token, tokens } from "./tokens";

export type Suggestion = {
  /** What is read and chosen. */
  label: string;
  /** What is written in its place, and where the caret goes in it, counted from its start. */
  insert: string;
  caret: number;
  type: string;
  meaning: string;
};

/** Values somebody may mean, by the fact or field they are values of: value -> what it means. */
export type Known = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Offer = { from: number; to: number; items: Suggestion[] };

const MOST = 12;
const NOTHING: Offer = { from: 0, to: 0, items: [] };

/** Whose functions are asked of what: the receiver a signature names -> the type of a fact. */
const RECEIVERS: Record<string, string> = { list: "list", words: "string", moment: "timestamp" };

/** Return what may be written at `caret` of `text`. Only what a person has begun to write, or a dot or quote, asks. */
export function suggestions(text: string, caret: number, vocabulary: Vocabulary, known: Known): Offer {
  const before = tokens(text.slice(0, caret));
  const last = before.at(-1);
  if (!last || last.end !== caret) return NOTHING;
  const loops = openLoops(before);
  if (last.kind === "string")
    return isOpen(last) ? values(text, caret, before, loops, vocabulary, known) : NOTHING;
  const after = /^\w*/.exec(text.slice(caret))?.[0].length ?? 0;
  const begun = last.kind === "name" ? last : null;
  const dot = begun ? before.length - 2 : before.length - 1;
  if (before[dot]?.text === ".") {
    return members(chainBefore(before, dot), begun?.text ?? "", caret, after, loops, vocabulary);
  }
  if (!begun) return NOTHING;
  const offered = [...named(loops), ...facts(vocabulary), ...phrases(known), ...functions(vocabulary)];
  return { from: begun.start, to: caret + after, items: best(offered, begun.text) };
}

const isOpen = ({ text }: Token): boolean =>
  text.length === 1 || text.at(-1) !== text[0] || text.endsWith(`\\${text[0]}`);

const item = (insert: string, type: string, meaning: string, caret = insert.length): Suggestion => ({
  label: insert,
  insert,
  caret,
  type,
  meaning,
});

const facts = ({ facts: all }: Vocabulary): Suggestion[] =>
  all.map((fact) => item(fact.name, typeWords(fact), fact.meaning));

const named = (loops: readonly Loop[]): Suggestion[] =>
  loops.map(({ variable, over }) => item(variable, "one of", `one of ${over}`));

/** Functions that stand by themselves, such as `size(…)`. */
const functions = ({ functions: all }: Vocabulary): Suggestion[] =>
  all.filter(({ name, signature }) => signature.startsWith(`${name}(`)).map(called);

/** A function with room for what it is given, and the caret there. */
function called({ name, signature, meaning }: Vocabulary["functions"][number]): Suggestion {
  const given = signature.slice(signature.indexOf(`${name}(`) + name.length + 1);
  if (given.startsWith("item")) return item(`${name}(x, )`, "asks", meaning, name.length + 4);
  if (given.startsWith('"')) return item(`${name}("")`, "asks", meaning, name.length + 2);
  return item(`${name}()`, "asks", meaning, name.length + 1);
}

/** Functions that are asked of a value of this type. */
const methods = (type: string, { functions: all }: Vocabulary): Suggestion[] =>
  all
    .filter(({ name, signature }) => RECEIVERS[signature.slice(0, signature.indexOf(`.${name}(`))] === type)
    .map(called);

/** Values of lists as whole questions, such as `"x" in networks`. */
function phrases(known: Known): Suggestion[] {
  return Object.entries(known).flatMap(([fact, given]) =>
    LISTS.has(fact)
      ? Object.entries(given).map(([value, meaning]) => item(`"${value}" in ${fact}`, "yes or no", meaning))
      : [],
  );
}

const LISTS = new Set(["networks", "author.roles", "window", "placements", "evidence"]);

export const typeWords = (fact: Pick<Fact, "type" | "fields">): string => {
  if (Object.keys(fact.fields ?? {}).length || fact.type.startsWith("list")) {
    return fact.type === "list(string)" ? "list of words" : "list";
  }
  return { string: "words", int: "number", bool: "yes or no", timestamp: "time" }[fact.type] ?? fact.type;
};

const plainType = (type: string): string => typeWords({ type, fields: {} });

function members(
  chain: string,
  begun: string,
  caret: number,
  after: number,
  loops: readonly Loop[],
  vocabulary: Vocabulary,
): Offer {
  const from = caret - begun.length;
  const to = caret + after;
  const loop = loops.findLast((each) => each.variable === chain);
  const fields = loop ? vocabulary.facts.find((fact) => fact.name === loop.over)?.fields : undefined;
  if (loop) {
    const offered = Object.entries(fields ?? {}).map(([name, type]) =>
      item(name, plainType(type), `of each of ${loop.over}`),
    );
    return { from, to, items: best(offered, begun) };
  }
  const deeper = vocabulary.facts
    .filter((fact) => fact.name.startsWith(`${chain}.`))
    .map((fact) => item(fact.name.slice(chain.length + 1), typeWords(fact), fact.meaning));
  const type = typeOf(chain, loops, vocabulary);
  return { from, to, items: best([...deeper, ...methods(type, vocabulary)], begun) };
}

function typeOf(chain: string, loops: readonly Loop[], { facts: all }: Vocabulary): string {
  const fact = all.find((each) => each.name === chain);
  if (fact) return Object.keys(fact.fields ?? {}).length || fact.type.startsWith("list") ? "list" : fact.type;
  const [variable, field, ...more] = chain.split(".");
  const loop = loops.findLast((each) => each.variable === variable);
  if (!loop || !field || more.length) return "";
  return all.find((each) => each.name === loop.over)?.fields?.[field] ?? "";
}

/** Inside quotes: the values known for what is compared with, or every known one where that is not written yet. */
function values(
  text: string,
  caret: number,
  before: readonly Token[],
  loops: readonly Loop[],
  vocabulary: Vocabulary,
  known: Known,
): Offer {
  const open = before.at(-1);
  if (!open) return NOTHING;
  const quote = open.text[0] ?? '"';
  const begun = open.text.slice(1);
  const rest = /^[\w-]*/.exec(text.slice(caret))?.[0].length ?? 0;
  const closed = text[caret + rest] === quote;
  const following = tokens(text.slice(caret + rest + (closed ? 1 : 0)));
  const asked = compared(before.slice(0, -1), following, loops);
  const whole = asked === null;
  const offered = Object.entries(known).flatMap(([fact, given]) => {
    if (whole ? !LISTS.has(fact) : fact !== asked) return [];
    return Object.entries(given).map(([value, meaning]): Suggestion => {
      const insert = whole ? `${value}${quote} in ${fact}` : `${value}${quote}`;
      return {
        ...item(insert, factWords(fact, vocabulary), meaning),
        label: whole ? `"${value}" in ${fact}` : value,
      };
    });
  });
  return { from: open.start + 1, to: caret + rest + (closed ? 1 : 0), items: best(offered, begun) };
}

const factWords = (name: string, { facts: all }: Vocabulary): string =>
  all.find((fact) => fact.name === name)?.name ?? name;

/** The fact or field a text in quotes is compared with; null where nothing says so yet. */
function compared(
  before: readonly Token[],
  following: readonly Token[],
  loops: readonly Loop[],
): string | null {
  if (following[0]?.text === "in" && following[1]) {
    let name = following[1].text;
    for (let at = 2; following[at]?.text === "." && following[at + 1]; at += 2)
      name += `.${following[at + 1]?.text}`;
    return spelled(name, loops);
  }
  let at = before.length - 1;
  while ((at >= 0 && ["[", ",", "("].includes(before[at]?.text ?? "")) || before[at]?.kind === "string") at--;
  const sign = before[at]?.text ?? "";
  if (!["==", "!=", "in"].includes(sign)) return sign === "contains" ? "" : null;
  const name = before[at - 1];
  if (name?.kind !== "name") return "";
  const chain = chainBefore(before, at - 2);
  return spelled(chain ? `${chain}.${name.text}` : name.text, loops);
}

/** `h.risk` as `hashtags.risk`, when `h` goes over `hashtags`. */
function spelled(name: string, loops: readonly Loop[]): string {
  const [first, ...rest] = name.split(".");
  const loop = loops.findLast((each) => each.variable === first);
  return loop ? [loop.over, ...rest].join(".") : name;
}

/** The best few for what was begun: those that begin so, then those with a word that does, then those that mention it. */
function best(offered: readonly Suggestion[], begun: string): Suggestion[] {
  const wanted = begun.toLowerCase();
  const rank = ({ label, meaning }: Suggestion): number => {
    const name = label.toLowerCase().replace(/^"/, "");
    if (name.startsWith(wanted)) return 0;
    if (name.split(/[^a-z0-9]+/).some((part) => part.startsWith(wanted))) return 1;
    return wanted.length > 2 && `${name} ${meaning.toLowerCase()}`.includes(wanted) ? 2 : 3;
  };
  const exact = offered.some(({ label }) => label.toLowerCase() === wanted);
  return offered
    .map((each, index) => ({ each, index, at: rank(each) }))
    .filter(
      ({ at, each }) => at < 3 && !(exact && each.label.toLowerCase() === wanted && offered.length === 1),
    )
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .slice(0, MOST)
    .map(({ each }) => each);
}

/** Put a suggestion into the text. Returns the text and where the caret goes. */
export function accepted(text: string, offer: Offer, chosen: Suggestion): { text: string; caret: number } {
  return {
    text: text.slice(0, offer.from) + chosen.insert + text.slice(offer.to),
    caret: offer.from + chosen.caret,
  };
}

/** Add a ready-made question to a condition: alone, or so that both must hold. */
export function joined(text: string, question: string): string {
  const before = text.trim();
  if (!before) return question;
  const loose = tokens(before).some((token) => token.text === "||" || token.text === "?");
  return `${loose ? `(${before})` : before} && ${question}`;
}
