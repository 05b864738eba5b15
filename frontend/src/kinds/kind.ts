/** What a kind of proposal brings along for the pages. Each part stands in the kind's own folder and is found by its file's name. */
import type { ComponentType } from "react";
import type { Answers, BriefChannel, Content, Plan } from "../api/types";
import type { Reading } from "../ui/preview/AsTyped";
import type { Spoken } from "../ui/preview/heard";
import type { Account } from "../ui/preview/NetworkCard";

/** A text of a proposal, under the pointer that findings name and with a label a newcomer understands. */
export type LabelledText = { field: string; label: string; text: string };

export type Dates = { moment: (date: string) => string; near: (date: string) => string; now: Date };

type Common = "title" | "channel_ids" | "evidence" | "answers" | "declared";

/** `wording.ts`: what it is called, an empty one, and sentences about one. */
export type Wording<C extends Content = Content> = {
  kind: C["kind"];
  /** Its place wherever kinds are listed. */
  order: number;
  /** What stands after `/propose/` in the address of a new one. */
  address: string;
  /** "A post", "posts", and what one is told apart by: "post". */
  one: string;
  many: string;
  short: string;
  /** What one does, as a heading and a button, and what that is for. */
  verb: string;
  about: string;
  /** Its title while nobody has written any words. */
  untitled: string;
  /** An empty one: the members that only this kind has. */
  blank: Omit<C, Common>;
  /** The words a title is made from, until the author gives one. */
  opening(content: C): string;
  /** Every text that somebody may mean when they ask for a change. */
  texts(content: C): LabelledText[];
  /** What it is for, in its author's words, after a word that says how to read them: "Why". */
  aim(content: C): { term: string; words: string };
  /** What becomes of one that nobody approves, to follow "it ends and": "is not published". */
  unapproved: string;
  /** When it appears once it is approved, and by whose hand. */
  appears(content: C, author: string, dates: Dates): string;
  /** When whoever approved it is asked again. */
  askedAgain: string;
  /** What may happen once everybody has approved: what, where and when. */
  publication(content: C, channels: readonly BriefChannel[], dates: Dates): string;
};

/** `follows.ts`: answers that follow from its own words, the channels and the plan; see `followed.ts`. */
export type Follows<C extends Content = Content> = (
  content: C,
  plan: Plan,
) => Partial<Pick<Answers, "why" | "what" | "how" | "where">>;

/** `form.tsx`: where its own words are written, in the three blocks of the page. */
export type Form<C extends Content = Content> = {
  Words: ComponentType<{ content: C }>;
  /** What it is for: first in "Why and for whom". */
  Purpose?: ComponentType<{ content: C }>;
  /** More to answer in "Why and for whom". */
  Whom?: ComponentType<{ content: C }>;
  /** Places and days of its own, in "When and where". */
  Where?: ComponentType<{ content: C }>;
  /** Whether its own days say when it appears, so that no time is asked for besides. */
  ownDays?: boolean;
  /** Whether the note on this pointer stands beside a field of the form. */
  marks(pointer: string): boolean;
};

export type PreviewProps<C extends Content = Content> = {
  content: C;
  accounts: readonly Account[];
  hashtags: readonly (Reading & Spoken)[];
  organization: string;
};

/** `preview.tsx`: what people will see. */
export type Preview<C extends Content = Content> = {
  Shown: ComponentType<PreviewProps<C>>;
  /** Whether it is shown on some channel before one was chosen. */
  needsChannel: boolean;
};

/** `summary.tsx`: what a decider reads in short beside what every proposal has. */
export type Summary<C extends Content = Content> = {
  Period?: ComponentType<{ content: C }>;
  More?: ComponentType<{ content: C }>;
};

type Writing<C extends Content> = { content: C; set: (content: C) => void };

/** `trial.tsx`: the few fields with which a draft of the policy is tried on one. */
export type Trial<C extends Content = Content> = {
  Fields: ComponentType<Writing<C>>;
  Choices?: ComponentType<Writing<C>>;
  /** What is judged; null while there is nothing to judge. */
  judged(content: C): C | null;
};
