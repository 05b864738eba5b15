import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useSession } from "../../api/session";
import { Page } from "../../ui/layout/Page";
import { Loaded } from "../../ui/states/states";
import { memberCoverQuery } from "./coverQueries";
import { MemberCover } from "./MemberCover";

/** Where a suggestion leads: one person's cover, for themselves, an assistant of theirs or an administrator. */
export function CoverPage() {
  const { memberId } = useParams({ from: "/inside/cover/$memberId" });
  const { member_id } = useSession();
  const cover = useQuery(memberCoverQuery(memberId));
  const mine = memberId === member_id;
  const name = cover.data?.who.name;
  return (
    <Page
      title={mine ? "While you are away" : name ? `While ${name} is away` : "While somebody is away"}
      lead="Somebody else can decide what waits meanwhile. It ends by itself, and both names stand on each decision."
    >
      <Loaded query={cover} what="who covers">
        {(found) => (
          <section>
            <h2>Who decides meanwhile</h2>
            <MemberCover cover={found} mine={mine} />
          </section>
        )}
      </Loaded>
    </Page>
  );
}
