import type { Content, HashtagCampaign, Post } from "../../api/types";
import { networkName } from "../../i18n/words";
import { type Tab, Tabs } from "../../ui/layout/Tabs";
import { AsHeard } from "./AsHeard";
import { AsTyped, type Reading } from "./AsTyped";
import type { Spoken } from "./heard";
import { type Account, NetworkCard } from "./NetworkCard";
import { Placements } from "./Placements";
import css from "./Preview.module.css";

type Props = {
  content: Content;
  accounts: readonly Account[];
  hashtags: readonly (Reading & Spoken)[];
  organization: string;
};

/** What people will see, on each network, heard and typed. */
export function WhatPeopleSee(props: Props) {
  return props.content.kind === "post" ? (
    <PostTabs {...props} post={props.content} />
  ) : (
    <CampaignTabs {...props} campaign={props.content} />
  );
}

const wordsOn = (post: Post, network: string): string =>
  post.variants.find((variant) => variant.network === network)?.text ?? post.text;

/** One account per network: several accounts on one network show the same words. */
function perNetwork(accounts: readonly Account[]): Account[] {
  return [...new Map(accounts.map((account) => [account.network, account])).values()];
}

function PostTabs({ post, accounts, hashtags }: Props & { post: Post }) {
  const tabs: Tab[] = perNetwork(accounts).map((account) => ({
    id: account.network,
    label: networkName(account.network),
    content: (
      <>
        <NetworkCard
          account={account}
          text={wordsOn(post, account.network)}
          media={post.media}
          when={post.answers.when}
        />
        <AltWords post={post} />
      </>
    ),
  }));
  const first = accounts[0]?.network ?? "";
  tabs.push({
    id: "heard",
    label: "As heard",
    content: <AsHeard text={wordsOn(post, first)} media={post.media} spoken={hashtags} />,
  });
  if (hashtags.length) {
    tabs.push({ id: "typed", label: "As typed", content: <AsTyped hashtags={hashtags} /> });
  }
  return <Tabs label="What people will see" tabs={tabs} />;
}

/** The words for each picture, under the card: sighted deciders never see them otherwise. */
function AltWords({ post }: { post: Post }) {
  if (post.media.length === 0) return null;
  return (
    <div className={css.words}>
      {post.media.map((item) => (
        <p key={item.digest}>
          Picture, read aloud as: {item.alt ? <q>{item.alt}</q> : "nothing, because it has no words yet"}
        </p>
      ))}
    </div>
  );
}

function CampaignTabs({ campaign, accounts, hashtags, organization }: Props & { campaign: HashtagCampaign }) {
  const tabs: Tab[] = [];
  if (campaign.placements.length) {
    tabs.push({
      id: "places",
      label: "Where it stands",
      content: <Placements campaign={campaign} organization={organization} />,
    });
  }
  for (const account of perNetwork(accounts)) {
    tabs.push({
      id: account.network,
      label: networkName(account.network),
      content: (
        <NetworkCard account={account} text={campaign.sample_text} media={[]} when={campaign.answers.when} />
      ),
    });
  }
  tabs.push({
    id: "heard",
    label: "As heard",
    content: <AsHeard text={campaign.sample_text || campaign.tag} media={[]} spoken={hashtags} />,
  });
  if (hashtags.length) {
    tabs.push({ id: "typed", label: "As typed", content: <AsTyped hashtags={hashtags} /> });
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
