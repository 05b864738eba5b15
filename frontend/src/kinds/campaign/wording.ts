import type { HashtagCampaign } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import { listed, PLACEMENTS } from "../../i18n/phrasing";
import type { Wording } from "../kind";

export const wording: Wording<HashtagCampaign> = {
  kind: "hashtag_campaign",
  order: 2,
  address: "hashtag",
  one: "A hashtag",
  many: "hashtags",
  short: "hashtag",
  verb: "Propose a hashtag",
  about: "A label we would adopt: in posts, under e-mails, on signs or in print.",
  untitled: "Untitled hashtag",
  blank: {
    kind: "hashtag_campaign",
    tag: "",
    intended_words: "",
    purpose: "",
    sample_text: "",
    placements: [],
    starts_on: null,
    ends_on: null,
    listener: "",
  },
  opening: (campaign) => campaign.tag || campaign.purpose,
  texts: (campaign) => [
    { field: "/tag", label: "The hashtag", text: campaign.tag },
    { field: "/purpose", label: "What it is for", text: campaign.purpose },
    { field: "/sample_text", label: "How it would be used", text: campaign.sample_text },
  ],
  aim: (campaign) =>
    campaign.purpose
      ? { term: "What for", words: campaign.purpose }
      : { term: "Why", words: campaign.answers.why },
  unapproved: "is not used",
  appears: ({ starts_on, ends_on }, _, { now }) =>
    starts_on
      ? `It is in use from ${calendarDay(starts_on, now)}${ends_on ? ` until ${calendarDay(ends_on, now)}` : ", with no last day set"}.`
      : "No day is named for its use.",
  askedAgain: "You are asked again only if it changes.",
  publication: (campaign, _, dates) => {
    const places = campaign.placements.map((placement) => PLACEMENTS[placement.place].toLowerCase());
    const where = places.length ? ` in ${listed(places)}` : "";
    const from = campaign.starts_on ? ` from ${calendarDay(campaign.starts_on, dates.now)}` : "";
    const until = campaign.ends_on ? ` until ${calendarDay(campaign.ends_on, dates.now)}` : "";
    return `${campaign.tag} may be used${where}${from}${until}`;
  },
};
