import { mediaUrl } from "../../api/client";
import type { MediaItem } from "../../api/types";
import { networkName } from "../../i18n/phrasing";
import { useDates } from "../../ui/text/When";
import { entities, foldAt, hostOf, linked, shownLink } from "./entities";
import { Marked, Numbers, useMarks, type WordMark, within } from "./marks";
import css from "./Preview.module.css";
import { placeName } from "./perNetwork";

export type Account = {
  network: string;
  name: string;
  handle: string;
  followers: number;
  links_clickable?: boolean | null;
  hashtags?: boolean | null;
};

type Props = {
  account: Account;
  text: string;
  media: readonly MediaItem[];
  when: string | null;
  /** The pointer of the field whose words these are, for the marks in them. */
  field?: string;
};

/** One post as one network draws it. The whole text is shown; where the network would hide the rest is marked. */
export function NetworkCard({ account, text, media, when, field }: Props) {
  const name = placeName(account);
  const marks = useMarks(field, text);
  return (
    <figure className={css.frame}>
      <div className={css.card} data-network={account.network} data-inline={besideAvatar(account.network)}>
        <Byline account={account} when={when} />
        {text ? (
          <p className={css.text} dir="auto" data-short={text.length <= 85 && media.length === 0}>
            <Words text={text} account={account} marks={marks} />
          </p>
        ) : (
          <p className={css.blank}>No words yet</p>
        )}
        <Pictures media={media} />
      </div>
      <figcaption className="unseen">How it looks on {name}</figcaption>
    </figure>
  );
}

/** These networks set the words beside the picture of the account; the others set them below it. */
const besideAvatar = (network: string): boolean => ["x", "bluesky", "threads", "mastodon"].includes(network);

function Byline({ account, when }: { account: Account; when: string | null }) {
  const dates = useDates();
  const date = when ? dates.day(when) : "now";
  const inline = besideAvatar(account.network);
  return (
    <div className={css.byline}>
      <span className={css.avatar} aria-hidden="true">
        {account.name.charAt(0)}
      </span>
      <span className={css.who}>
        <b>{account.name}</b>
        {inline ? (
          <span>
            {account.handle.startsWith("@") ? account.handle : `@${account.handle}`} · {date}
          </span>
        ) : (
          <>
            {account.network === "linkedin" && (
              <span>{account.followers.toLocaleString("en-GB")} followers</span>
            )}
            <span>{date}</span>
          </>
        )}
      </span>
    </div>
  );
}

type Shown = { text: string; account: Account; marks: readonly WordMark[] };

function Words({ text, account, marks }: Shown) {
  const { network } = account;
  const fold = foldAt(text, network);
  if (fold === null) return <Coloured text={text} account={account} marks={marks} />;
  return (
    <>
      <Coloured text={text.slice(0, fold)} account={account} marks={within(marks, 0, fold)} />
      <span className={css.fold}>
        <span className="unseen">{networkName(network)} hides the rest until people tap </span>
        {network === "x" ? "Show more" : network === "facebook" ? "See more" : "more"}
      </span>
      <Coloured text={text.slice(fold)} account={account} marks={within(marks, fold, text.length)} />
    </>
  );
}

function Coloured({ text, account, marks }: Shown) {
  const { addresses, signs } = linked(account);
  let at = 0;
  return entities(text).map((part, index) => {
    const key = `${index}${part.kind}`;
    const its = within(marks, at, part.text.length);
    at += part.text.length;
    const words = <Marked text={part.text} marks={its} />;
    if (part.kind === "text" || !(part.kind === "link" ? addresses : signs))
      return <span key={key}>{words}</span>;
    if (part.kind === "link")
      return (
        <span key={key}>
          <Link address={part.text} network={account.network} />
          <Numbers marks={its.filter((mark) => mark.end <= part.text.length)} />
        </span>
      );
    return (
      <span key={key} className={css.entity} dir="auto">
        {words}
      </span>
    );
  });
}

/** A link as the network shows it; it opens beside this page, and names the site it leads to. */
function Link({ address, network }: { address: string; network: string }) {
  return (
    <a
      href={address}
      className={css.entity}
      dir="ltr"
      target="_blank"
      rel="noopener noreferrer"
      title={address}
    >
      {shownLink(address, network)}
      <span className="unseen"> (leads to {hostOf(address)}, opens in a new tab)</span>
    </a>
  );
}

function Pictures({ media }: { media: readonly MediaItem[] }) {
  if (media.length === 0) return null;
  return (
    <div className={css.pictures} data-count={Math.min(4, media.length)}>
      {media.slice(0, 4).map((item) => (
        <img
          key={item.digest}
          src={mediaUrl(item.digest)}
          alt={item.alt || "A picture without words for it"}
        />
      ))}
    </div>
  );
}
