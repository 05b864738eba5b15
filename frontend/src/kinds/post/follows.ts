import type { Post } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { derivedTitle } from "../draftContent";
import type { Follows } from "../kind";
import { whereWords, whoWords } from "../planWords";

/** What a post is, where it appears and who posts it and answers, from its words and its channels. */
export const follows: Follows<Post> = (post, plan) => {
  const who = whoWords(plan, post);
  return {
    what: whatItIs(post),
    where: whereWords(plan, post),
    ...(who || post.channel_ids.length === 0 ? { how: who } : {}),
  };
};

function whatItIs(post: Post): string {
  const opening = derivedTitle(post);
  if (opening) return `A post: “${opening}”`;
  return post.media.length ? `A post of ${counted(post.media.length, "picture")}.` : "";
}
