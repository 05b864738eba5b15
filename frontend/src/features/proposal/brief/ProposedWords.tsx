import { useQuery } from "@tanstack/react-query";
import { planQuery } from "../../../api/queries";
import { useSession } from "../../../api/session";
import type { Brief, Content } from "../../../api/types";
import { WhatPeopleSee } from "../../../kinds/WhatPeopleSee";
import { Explained } from "./Explained";

/** What people will see, from the frozen brief; from the plan while there is no brief yet. */
export function ProposedWords({
  id,
  content,
  brief,
}: {
  id: string;
  content: Content;
  brief: Brief | undefined;
}) {
  const { organization } = useSession();
  const plan = useQuery({ ...planQuery, enabled: !brief });
  const channels =
    brief?.channels ??
    plan.data?.channels.filter((channel) => content.channel_ids.includes(channel.id)) ??
    [];
  return (
    <section>
      <h2>What people will see</h2>
      <WhatPeopleSee
        id={id}
        content={content}
        accounts={channels}
        hashtags={brief?.hashtags ?? []}
        organization={organization.name}
      />
      {brief && <Explained terms={brief.terms} />}
    </section>
  );
}
