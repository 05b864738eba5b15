import type { Post } from "../../api/types";
import { SPONSORSHIPS } from "../../i18n/phrasing";
import { Fact } from "../../ui/layout/Fact";
import type { Summary } from "../kind";

function Money({ content: post }: { content: Post }) {
  if (post.sponsorship === "none") return null;
  return <Fact term="Money">{SPONSORSHIPS[post.sponsorship]}</Fact>;
}

export const summary: Summary<Post> = { More: Money };
