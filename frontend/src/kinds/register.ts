/** The kinds of proposal the pages know, and what is said of one they do not. */
import type { BriefChannel, Content } from "../api/types";
import { capital, plain } from "../i18n/phrasing";
import type { Dates, LabelledText, Wording } from "./kind";
import { appearsWhenPublished, whenPublished } from "./whenPublished";

const found = import.meta.glob<Wording>("./*/wording.ts", { eager: true, import: "wording" });

/** Every known kind, in the order they are offered. */
export const KINDS: readonly Wording[] = Object.values(found).sort((one, other) => one.order - other.order);

const folder = (path: string): string => path.split("/")[1] ?? "";
const KIND_OF = new Map(Object.entries(found).map(([path, wording]) => [folder(path), wording.kind]));

/** The parts found in the kinds' folders, by the kind's name. */
export const byKind = <T>(parts: Record<string, T>): ReadonlyMap<string, T> =>
  new Map(Object.entries(parts).map(([path, part]) => [KIND_OF.get(folder(path)) ?? "", part]));

const BY_NAME = new Map<string, Wording>(KINDS.map((wording) => [wording.kind, wording]));

/** What the pages say of a kind. One they do not know, because the server is newer, is called by its name. */
export function wordingOf(kind: string): Wording {
  return BY_NAME.get(kind) ?? unknown(kind);
}

/** Every text in the content that somebody may mean when they ask for a change. */
export const textsOf = (content: Content): LabelledText[] =>
  wordingOf(content.kind)
    .texts(content)
    .filter((item) => item.text.trim() !== "");

/** What may happen once everybody has approved: what, where and when. */
export const publication = (content: Content, channels: readonly BriefChannel[], dates: Dates): string =>
  wordingOf(content.kind).publication(content, channels, dates);

function unknown(kind: string): Wording {
  const name = plain(kind);
  return {
    kind: kind as Content["kind"],
    order: Number.POSITIVE_INFINITY,
    address: kind,
    one: `A proposal of the kind “${name}”`,
    many: name,
    short: name,
    verb: capital(name),
    about: "",
    untitled: `Untitled ${name}`,
    blank: { kind } as Wording["blank"],
    opening: () => "",
    texts: () => [],
    aim: (content) => ({ term: "Why", words: content.answers.why }),
    unapproved: "is not carried out",
    appears: appearsWhenPublished,
    askedAgain: "You are asked again only if it changes.",
    publication: (content, _, dates) => `it may be carried out ${whenPublished(content, dates)}`,
  };
}
