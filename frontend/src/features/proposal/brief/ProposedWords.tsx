import { useQuery } from "@tanstack/react-query";
import { planQuery } from "../../../api/queries";
import { useSession } from "../../../api/session";
import type { Brief, Content } from "../../../api/types";
import { WhatPeopleSee } from "../../../kinds/WhatPeopleSee";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../../ui/layout/Fact";
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
      {brief && <SeenBy brief={brief} />}
    </section>
  );
}

/** Where it is seen, by whom and by how many, place by place, as the brief has it. */
function SeenBy({ brief: { seen } }: { brief: Brief }) {
  if (seen.length === 0) return null;
  return (
    <dl className={css.short}>
      <Fact term="Who sees it">
        <ul className={css.plain}>
          {seen.map(({ where, who }) => (
            <li key={where}>
              {where}: {who}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}
