/** The words somebody tries a draft with, as the content of a proposal that is never kept. */
import type { Content, Sponsorship } from "../../../../api/types";
import { blank, titled } from "../../../../kinds/draftContent";

export type Picture = "none" | "described" | "bare";

export type Trial = {
  kind: "post" | "hashtag" | "mine";
  text: string;
  tag: string;
  intended: string;
  channels: string[];
  sponsorship: Sponsorship;
  picture: Picture;
  proposal: string;
};

export const FIRST: Trial = {
  kind: "post",
  text: "",
  tag: "",
  intended: "",
  channels: [],
  sponsorship: "none",
  picture: "none",
  proposal: "",
};

/** No picture has this name; only its words are looked at. */
const NO_PICTURE = "0".repeat(64);

const ALT = "A person plants a young tree beside the river, on a grey morning.";

/** What is tried, or null while there is nothing to judge. `chosen` is the content of the proposal that was picked. */
export function contentOf(trial: Trial, chosen: Content | null): Content | null {
  if (trial.kind === "mine") return chosen;
  if (trial.kind === "hashtag") {
    if (!trial.tag.trim()) return null;
    return titled({
      ...blank("hashtag_campaign"),
      kind: "hashtag_campaign",
      tag: trial.tag.trim(),
      intended_words: trial.intended,
      channel_ids: trial.channels,
    } as Content);
  }
  if (!trial.text.trim() && trial.picture === "none") return null;
  return titled({
    ...blank("post"),
    kind: "post",
    text: trial.text,
    channel_ids: trial.channels,
    sponsorship: trial.sponsorship,
    media:
      trial.picture === "none"
        ? []
        : [{ digest: NO_PICTURE, alt: trial.picture === "described" ? ALT : "", file_name: "picture.jpg" }],
  } as Content);
}
