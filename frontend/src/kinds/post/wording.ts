import type { Post } from "../../api/types";
import { networkName } from "../../i18n/phrasing";
import type { Wording } from "../kind";
import { appearsWhenPublished, channelWords, whenPublished } from "../whenPublished";

export const wording: Wording<Post> = {
  kind: "post",
  order: 1,
  address: "post",
  one: "A post",
  many: "posts",
  short: "post",
  verb: "Write a post",
  about: "Words, and pictures if you like, for one or more of our channels.",
  untitled: "Untitled post",
  blank: { kind: "post", text: "", variants: [], media: [], sponsorship: "none" },
  opening: (post) => post.text,
  texts: (post) => [
    { field: "/text", label: "The post", text: post.text },
    ...post.variants.map((variant, index) => ({
      field: `/variants/${index}/text`,
      label: `On ${networkName(variant.network)}`,
      text: variant.text,
    })),
    ...post.media.map((item, index) => ({
      field: `/media/${index}/alt`,
      label: post.media.length > 1 ? `Words for picture ${index + 1}` : "Words for the picture",
      text: item.alt,
    })),
  ],
  aim: (post) => ({ term: "Why", words: post.answers.why }),
  unapproved: "is not published",
  appears: appearsWhenPublished,
  askedAgain: "You are asked again only if the words change.",
  publication: (post, channels, dates) => {
    const where = channels.length ? ` to ${channelWords(channels)}` : "";
    return `it may be published${where} ${whenPublished(post, dates)}`;
  },
};
