import type { Post } from "../../api/types";
import { networkName } from "../../i18n/phrasing";
import type { Wording } from "../kind";
import { channelWords, whenPublished } from "../whenPublished";

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
  unapproved: "is not published",
  askedAgain: "You are asked again only if the words change.",
  undone: (author) => `ask ${author} to delete it. Copies that others made stay.`,
  publication: (post, channels, dates) => {
    const where = channels.length ? ` to ${channelWords(channels)}` : "";
    return `it may be published${where} ${whenPublished(post, dates)}`;
  },
};
