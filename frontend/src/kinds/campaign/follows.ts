import type { HashtagCampaign } from "../../api/types";
import { listed, PLACEMENTS } from "../../i18n/phrasing";
import type { Follows } from "../kind";
import { whereWords, whoWords } from "../planWords";

/** What a hashtag is, what it is for, where it stands and who sees to it, from what is written about it. */
export const follows: Follows<HashtagCampaign> = (campaign, plan) => {
  const places = campaign.placements.map(({ place }) => PLACEMENTS[place].toLowerCase());
  return {
    what: whatItIs(campaign),
    why: campaign.purpose,
    where: whereWords(plan, campaign, places),
    how: whoSeesToIt(campaign, whoWords(plan, campaign)),
  };
};

function whatItIs({ tag, intended_words }: HashtagCampaign): string {
  if (!tag.trim()) return "";
  return intended_words ? `The hashtag ${tag}, for “${intended_words}”.` : `The hashtag ${tag}.`;
}

function whoSeesToIt({ listener, placements }: HashtagCampaign, who: string): string {
  const removing = listed([...new Set(placements.map((each) => each.removal_owner.trim()).filter(Boolean))]);
  return [
    who,
    listener.trim() && `What others write with it is read by: ${listener.trim()}.`,
    removing && `Taken down again by: ${removing}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
