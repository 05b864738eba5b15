/** The words of a proposal while they are being written: an empty one, its title, and whether two are the same. */
import type { Answers, Content, Kind } from "../api/types";
import { wordingOf } from "./register";

const ANSWERS: Answers = {
  objective_id: null,
  why: "",
  what: "",
  how: "",
  where: "",
  when: null,
  audience: "",
};

/** What every kind has, while nobody has written anything. */
const COMMON = { title: "", channel_ids: [], evidence: [], answers: ANSWERS, declared: {} };

export const blank = (kind: Kind): Content =>
  structuredClone({ ...COMMON, ...wordingOf(kind).blank } as unknown as Content);

const LONGEST_TITLE = 60;

/** A name made from the first words, until the author gives one. */
export function derivedTitle(content: Content): string {
  const words = wordingOf(content.kind).opening(content).trim();
  const line = words.split("\n")[0]?.trim() ?? "";
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.lastIndexOf(" ", LONGEST_TITLE);
  return `${line.slice(0, cut > 20 ? cut : LONGEST_TITLE)}…`;
}

/** `content` with a title the server accepts. */
export function titled(content: Content): Content {
  const title = content.title.trim() || derivedTitle(content) || wordingOf(content.kind).untitled;
  return { ...content, title: title.slice(0, 160) };
}

/** `content` as its author left it: a title that was only made from the first words is no title yet. */
export function asWritten(content: Content): Content {
  const made = titled({ ...content, title: "" }).title;
  return content.title === made ? { ...content, title: "" } : content;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [
        key,
        key === "when" && typeof each === "string" ? new Date(each).getTime() : plain(each),
      ]),
  );
}

/** True when both say the same, whatever the order of members and the notation of times. */
export const sameContent = (a: Content, b: Content): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** True when nobody has written anything worth keeping. */
export const isBlank = (content: Content): boolean =>
  sameContent({ ...content, title: "" }, blank(content.kind));

/** Read the text a JSON Pointer leads to; anything else reads as empty. */
export function textAt(content: Content, pointer: string): string {
  let value: unknown = content;
  for (const step of pointer.split("/").slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[step.replace(/~1/g, "/").replace(/~0/g, "~")];
  }
  return typeof value === "string" ? value : "";
}

/** Return `content` with the text at `pointer` replaced. A pointer that leads nowhere changes nothing. */
export function withText(content: Content, pointer: string, text: string): Content {
  const steps = pointer.split("/").slice(1);
  const copy = structuredClone(content);
  let holder = copy as unknown as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) {
    const inner = holder[step];
    if (typeof inner !== "object" || inner === null) return content;
    holder = inner as Record<string, unknown>;
  }
  const last = steps.at(-1);
  if (last === undefined || typeof holder[last] !== "string") return content;
  holder[last] = text;
  return copy;
}
