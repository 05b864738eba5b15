import type { HashtagCampaign } from "../../api/types";
import { type Tab, Tabs } from "../../ui/layout/Tabs";
import { AsHeard } from "../../ui/preview/AsHeard";
import { AsTyped } from "../../ui/preview/AsTyped";
import { NetworkCard } from "../../ui/preview/NetworkCard";
import css from "../../ui/preview/Preview.module.css";
import { perNetwork, placeName, placeOf } from "../../ui/preview/perNetwork";
import type { Preview, PreviewProps } from "../kind";
import { isDrawn, Placements } from "./Placements";

function Shown({ content: campaign, accounts, hashtags, organization }: PreviewProps<HashtagCampaign>) {
  const places: Tab[] = campaign.placements.some(isDrawn)
    ? [
        {
          id: "places",
          label: "Places",
          content: <Placements campaign={campaign} organization={organization} />,
        },
      ]
    : [];
  const posts: Tab[] = (campaign.sample_text.trim() ? perNetwork(accounts) : []).map((account) => ({
    id: placeOf(account),
    label: placeName(account),
    content: (
      <>
        <NetworkCard
          account={account}
          text={campaign.sample_text}
          media={[]}
          when={campaign.answers.when}
          field="/sample_text"
        />
        <p className={css.note}>
          An example. Each post with {campaign.tag || "it"} still needs an approval of its own.
        </p>
      </>
    ),
  }));
  // What can be drawn is shown first: a signature or a sign, else a post.
  const tabs = [...places, ...posts];
  tabs.push({
    id: "heard",
    label: "Read aloud",
    content: <AsHeard text={campaign.sample_text || campaign.tag} media={[]} spoken={hashtags} />,
  });
  if (hashtags.length) {
    tabs.push({ id: "typed", label: "Without capitals", content: <AsTyped hashtags={hashtags} /> });
  }
  return (
    <>
      <p className={css.named}>
        <span className={css.tag}>{campaign.tag || "#"}</span>{" "}
        <span className={css.means}>
          {campaign.intended_words ? `meant as “${campaign.intended_words}”` : "not yet explained"}
        </span>
      </p>
      <Tabs label="What people will see" tabs={tabs} />
    </>
  );
}

export const preview: Preview<HashtagCampaign> = { Shown, needsChannel: false };
