import type { Post } from "../../api/types";
import { type Tab, Tabs } from "../../ui/layout/Tabs";
import { AsHeard } from "../../ui/preview/AsHeard";
import { AsTyped } from "../../ui/preview/AsTyped";
import { NetworkCard } from "../../ui/preview/NetworkCard";
import css from "../../ui/preview/Preview.module.css";
import { perNetwork, placeName, placeOf } from "../../ui/preview/perNetwork";
import type { Preview, PreviewProps } from "../kind";
import { elsewhere, fieldOn, wordsOn } from "./elsewhere";

function Shown({ content: post, accounts, hashtags }: PreviewProps<Post>) {
  const tabs: Tab[] = perNetwork(accounts).map((account) => ({
    id: placeOf(account),
    label: placeName(account),
    content: (
      <>
        <NetworkCard
          account={account}
          text={wordsOn(post, account.network)}
          media={post.media}
          when={post.answers.when}
          field={fieldOn(post, account.network)}
        />
        <Beside post={post} elsewhere={elsewhere(post, account, accounts)} />
      </>
    ),
  }));
  const first = accounts[0]?.network ?? "";
  tabs.push({
    id: "heard",
    label: "Read aloud",
    content: <AsHeard text={wordsOn(post, first)} media={post.media} spoken={hashtags} />,
  });
  if (hashtags.length) {
    tabs.push({ id: "typed", label: "Without capitals", content: <AsTyped hashtags={hashtags} /> });
  }
  return <Tabs label="What people will see" tabs={tabs} />;
}

/** Under the card: what other places show, and the words for each picture, which sighted deciders never see otherwise. */
function Beside({ post, elsewhere }: { post: Post; elsewhere: string }) {
  if (post.media.length === 0 && !elsewhere) return null;
  return (
    <div className={css.words}>
      {elsewhere && <p>{elsewhere}</p>}
      {post.media.map((item) => (
        <p key={item.digest}>
          Picture, read aloud as: {item.alt ? <q>{item.alt}</q> : "nothing, because it has no words yet"}
        </p>
      ))}
    </div>
  );
}

export const preview: Preview<Post> = { Shown, needsChannel: true };
