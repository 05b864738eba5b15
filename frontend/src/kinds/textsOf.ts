/** The texts of a proposal, each with a label a newcomer understands. */
import type { Content } from "../api/types";
import { networkName } from "../i18n/words";

/** Every text in the content that somebody may mean when they ask for a change. */
export function textsOf(content: Content): { field: string; label: string; text: string }[] {
  const texts =
    content.kind === "post"
      ? [
          { field: "/text", label: "The post", text: content.text },
          ...content.variants.map((variant, index) => ({
            field: `/variants/${index}/text`,
            label: `On ${networkName(variant.network)}`,
            text: variant.text,
          })),
          ...content.media.map((item, index) => ({
            field: `/media/${index}/alt`,
            label: content.media.length > 1 ? `Words for picture ${index + 1}` : "Words for the picture",
            text: item.alt,
          })),
        ]
      : [
          { field: "/tag", label: "The hashtag", text: content.tag },
          { field: "/purpose", label: "What it is for", text: content.purpose },
          { field: "/sample_text", label: "How it would be used", text: content.sample_text },
        ];
  return texts.filter((item) => item.text.trim() !== "");
}
