import type { Brief } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";

/** Whether others can turn it against us: what is always so, and what was looked for and not found. */
export function turnedAgainstUs({ hashtags, stands_out }: Pick<Brief, "hashtags" | "stands_out">): string {
  const kinds = stands_out.map((one) => one.kind);
  const invites = kinds.includes("invitation");
  if (hashtags.length === 0) {
    return `Can it be turned against us? Anyone can answer it or pass it on with words of their own.${
      invites ? "" : " We found nothing in it that invites everybody to answer."
    }`;
  }
  const tags = listed(hashtags.map(({ tag }) => tag));
  const it = hashtags.length === 1 ? "it" : "them";
  const notFound = [
    kinds.includes("reading") ? "" : `no other way to read ${it}`,
    invites ? "" : "nothing that invites everybody to answer",
  ].filter(Boolean);
  return `Can it be turned against us? Anyone can use ${tags} too, kindly or not.${
    notFound.length > 0 ? ` We found ${listed(notFound)}.` : ""
  }`;
}
