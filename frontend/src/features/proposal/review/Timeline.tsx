import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { timelineQuery } from "../../../api/queries";
import { listed, roleName } from "../../../i18n/phrasing";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Loaded } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import story from "../Story.module.css";
import { QuotedWords } from "./QuotedWords";

/** What was said in the discussion stands there, a little above. */
const SAID_ABOVE: readonly string[] = ["member:thread:begin", "member:thread:comment"];

/** Everything that happened to this proposal, oldest first, as the record has it. */
export function Timeline({ id }: { id: string }) {
  const timeline = useQuery(timelineQuery(id));
  return (
    <section>
      <h2>Everything that happened</h2>
      <Loaded query={timeline} what="what happened">
        {(events) => (
          <ol className={story.timeline}>
            {events.map((event) => (
              <li key={event.seq}>
                <When at={event.at} as="moment" />
                <div>
                  <p>
                    {event.sentence}
                    {event.capacity.length > 0 && (
                      <span className={css.quiet}> Role: {listed(event.capacity.map(roleName))}</span>
                    )}
                  </p>
                  {event.type === "member:proposal:submit" && (event.revision ?? 1) > 1 && (
                    <p className="unprinted">
                      <Changed id={id} to={event.revision ?? 2} />
                    </p>
                  )}
                  {event.reason && !SAID_ABOVE.includes(event.type) && (
                    <blockquote className={css.q} dir="auto">
                      {event.reason}
                    </blockquote>
                  )}
                  <QuotedWords quotes={event.quotes} />
                </div>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      <p className="unprinted">
        <Link to="/proposals/$proposalId/revisions" params={{ proposalId: id }}>
          The words as they were submitted
        </Link>
        <span aria-hidden="true"> · </span>
        <Link to="/proposals/$proposalId/sheet" params={{ proposalId: id }}>
          Approval sheet to print
        </Link>
      </p>
    </section>
  );
}

function Changed({ id, to }: { id: string; to: number }) {
  return (
    <Link to="/proposals/$proposalId/revisions" params={{ proposalId: id }} search={{ from: to - 1, to }}>
      What changed from version {to - 1} to {to}
    </Link>
  );
}
