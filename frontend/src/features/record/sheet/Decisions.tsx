import { useQuery } from "@tanstack/react-query";
import { timelineQuery } from "../../../api/queries";
import { listed, roleName } from "../../../i18n/phrasing";
import { Loaded } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { Facts, Line, Whole } from "./Facts";
import css from "./Sheet.module.css";

const DECIDED = /^(member|system):(review|waiver):/;
const VERDICT = /^member:review:(approve|request_changes|reject|recuse)$/;

/** Everything that was decided about a proposal, in order: who, in which role, when, why, and on what exactly. */
export function Decisions({ id }: { id: string }) {
  const timeline = useQuery(timelineQuery(id));
  const { dated, zone } = useDates();
  return (
    <Loaded query={timeline} what="the decisions">
      {(events) => {
        const decided = events.filter((event) => DECIDED.test(event.type));
        if (decided.length === 0) return <p>Nobody has decided on it yet.</p>;
        return (
          <ol className={css.entries}>
            {decided.map((event) => (
              <li key={event.seq}>
                <strong>{event.sentence}</strong>
                <Facts>
                  <Line term="In the role of">{listed(event.capacity.map(roleName))}</Line>
                  <Line term="When">
                    {dated(event.at)} ({zone}), <span className={css.digest}>{event.at}</span>
                  </Line>
                  <Line term="Reason">
                    {event.reason ?? (VERDICT.test(event.type) ? "No reason given." : null)}
                  </Line>
                  <Line term="Words meant">{event.quotes.map((quote) => `“${quote}”`).join(" ")}</Line>
                  <Line term="The words">
                    {event.revision_digest && <Whole digest={event.revision_digest} />}
                  </Line>
                  <Line term="The policy">
                    {event.policy_digest && <Whole digest={event.policy_digest} />}
                  </Line>
                  <Line term="What they saw">
                    {event.brief_digest && <Whole digest={event.brief_digest} />}
                  </Line>
                  <Line term={`Entry ${event.seq}`}>
                    <Whole digest={event.leaf} />
                  </Line>
                </Facts>
              </li>
            ))}
          </ol>
        );
      }}
    </Loaded>
  );
}
