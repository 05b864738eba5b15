import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { PolicySummary } from "../../../api/types";
import { TextInput } from "../../../ui/controls/fields";
import { Choices } from "../../../ui/forms/Choices";
import { FormSheet } from "../../../ui/forms/FormSheet";
import { Loaded, Remark } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import page from "../Policy.module.css";
import { lookBackWords } from "../reading/phrasing";
import { acknowledgementQuery, lookBackQuery } from "../reading/queries";
import { type Day, dayProblem, earliestDay, latestDay, startOfDay } from "./effectiveDay";
import { ifEnacted } from "./nextStep";
import css from "./Versions.module.css";

type Props = {
  version: PolicySummary;
  inForce: PolicySummary | null;
  error: unknown;
  busy: boolean;
  onClose: () => void;
  onEnact: (effectiveFrom: string | null) => void;
  /** What it asks, where the version itself is not on the page. */
  children?: ReactNode;
};

/** The second person's confirmation: from when it applies, what that does, and which approvals it would end. */
export function EnactSheet({ version, inForce, error, busy, onClose, onEnact, children }: Props) {
  const dates = useDates();
  const [from, setFrom] = useState<"now" | "day">("now");
  const [day, setDay] = useState<Day>("");
  const [tried, setTried] = useState(false);
  const moment = from === "day" ? startOfDay(day, dates.zone) : null;
  const wrong = from === "day" ? dayProblem(day, dates.zone, dates.now) : "";
  const enact = () => {
    setTried(true);
    if (!wrong) onEnact(moment);
  };
  return (
    <FormSheet
      title={`Put version ${version.number} in force?`}
      act={from === "now" ? "Yes, put it in force now" : "Yes, from that day on"}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={enact}
    >
      {children}
      <Choices
        legend="From when does it apply?"
        value={from}
        onChange={setFrom}
        choices={[
          { value: "now", label: "From now on" },
          {
            value: "day",
            label: "From a day on",
            hint: "Everybody reads here what will change. Until that day it can be called back.",
          },
        ]}
      />
      {from === "day" && (
        <TextInput
          type="date"
          label={`The first day, in ${dates.zone}`}
          min={earliestDay(dates.zone, dates.now)}
          max={latestDay(dates.zone, dates.now)}
          value={day}
          error={tried && wrong ? wrong : undefined}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
      <p className={css.sentence}>
        {ifEnacted(version, inForce, moment ? `From ${dates.moment(moment)} on` : undefined)}
      </p>
      <Upcoming version={version} from={moment} />
      <WouldLapse id={version.id} />
      <p className={page.quiet}>
        Your name stands under it in the record.{" "}
        {from === "now" && "It cannot be undone; a newer version can replace it."}
      </p>
    </FormSheet>
  );
}

/** Another version that waits for a day of its own: whoever enacts is told which of the two then applies. */
function Upcoming({ version, from }: { version: PolicySummary; from: string | null }) {
  const dates = useDates();
  const { data } = useQuery(acknowledgementQuery);
  const waiting = data?.upcoming;
  if (!waiting?.effective_from || waiting.id === version.id) return null;
  const day = dates.moment(waiting.effective_from);
  const later = from !== null && new Date(from) > new Date(waiting.effective_from);
  return (
    <Remark tone="heed" title={`Version ${waiting.number} waits for ${day}`}>
      <p>
        {later
          ? `Version ${waiting.number} applies first, from ${day} on. This one replaces it.`
          : `On that day version ${waiting.number} replaces this one. If that is not what you want, call version ${waiting.number} back first.`}
      </p>
    </Remark>
  );
}

function WouldLapse({ id }: { id: string }) {
  const preview = useQuery(lookBackQuery(id));
  return (
    <section className={css.lapsing} aria-label="What is approved already">
      <Loaded query={preview} what="what is approved already" lines={2}>
        {(found) => (
          <>
            <p>{lookBackWords(found)}</p>
            {found.would_lapse.length > 0 && (
              <ul>
                {found.would_lapse.slice(0, 8).map((each) => (
                  <li key={each.proposal_id}>
                    <Link
                      to="/proposals/$proposalId"
                      params={{ proposalId: each.proposal_id }}
                      target="_blank"
                    >
                      {each.title}
                    </Link>
                    , by {each.author}
                    <p className={page.quiet}>{each.reasons.join(" ")}</p>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
