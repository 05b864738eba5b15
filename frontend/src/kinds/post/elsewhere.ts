import type { Post } from "../../api/types";
import { listed } from "../../i18n/phrasing";
import type { Account } from "../../ui/preview/NetworkCard";
import { perNetwork, placeName, placeOf } from "../../ui/preview/perNetwork";

export const wordsOn = (post: Post, network: string): string =>
  post.variants.find((variant) => variant.network === network)?.text ?? post.text;

/** The pointer, as the server names fields, of the words that a network shows. */
export const fieldOn = (post: Post, network: string): string =>
  post.variants.some((variant) => variant.network === network) ? `/variants/${network}` : "/text";

/** What the other places of a post show beside the one that is looked at: nobody should have to open each to know. */
export function elsewhere(post: Post, shown: Account, accounts: readonly Account[]): string {
  const others = perNetwork(accounts).filter((account) => placeOf(account) !== placeOf(shown));
  const isSame = ({ network }: Account) => wordsOn(post, network) === wordsOn(post, shown.network);
  const names = (these: Account[]) => listed(these.map(placeName));
  const same = others.filter(isSame);
  const own = others.filter((account) => !isSame(account));
  return [
    same.length ? `The same ${post.media.length ? "words and pictures" : "words"} on ${names(same)}.` : "",
    own.length ? `Other words on ${names(own)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
