import type { HashtagCampaign } from "../../api/types";
import { type Tab, Tabs } from "../../ui/layout/Tabs";
import { AsHeard } from "../../ui/preview/AsHeard";
import { AsTyped } from "../../ui/preview/AsTyped";
import { NetworkCard } from "../../ui/preview/NetworkCard";
import css from "../../ui/preview/Preview.module.css";
import { perNetwork, placeName, placeOf } from "../../ui/preview/perNetwork";
import type { Preview, PreviewProps } from "../kind";
import { Placements } from "./Placements";

function Shown({ content: campaign, accounts, hashtags, organization }: PreviewProps<HashtagCampaign>) {
  const tabs: Tab[] = [];
  if (campaign.placements.length) {
    tabs.push({
      id: "places",
      label: "Where people see it",
      content: <Placements campaign={campaign} organization={organization} />,
    });
  }
  for (const account of perNetwork(accounts)) {
    tabs.push({
      id: placeOf(account),
      label: placeName(account),
      content: (
        <NetworkCard account={account} text={campaign.sample_text} media={[]} when={campaign.answers.when} />
      ),
    });
  }
  tabs.push({
    id: "heard",
    label: "Read aloud",
    content: <AsHeard text={campaign.sample_text || campaign.tag} media={[]} spoken={hashtags} />,
  });
  if (hashtags.length) {
    tabs.push({ id: "typed", label: "In small letters", content: <AsTyped hashtags={hashtags} /> });
  }
  return (
    <>
      <p className={css.tag}>{campaign.tag || "#"}</p>
      <p className={css.means}>
        {campaign.intended_words ? `meant as “${campaign.intended_words}”` : "not yet explained"}
      </p>
      <Tabs label="What people will see" tabs={tabs} />
    </>
  );
}

export const preview: Preview<HashtagCampaign> = { Shown, needsChannel: false };
