import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { queryClient } from "../../../api/queries";
import type { Backtest, PolicySummary } from "../../../api/types";
import { asked } from "../../../i18n/period";
import { counted } from "../../../i18n/phrasing";
import { Button } from "../../../ui/controls/Button";
import { NativeSelect, TextInput } from "../../../ui/controls/fields";
import { StateWord } from "../../../ui/states/StateWord";
import { Empty, Failed, Loaded } from "../../../ui/states/states";
import { useDates, When } from "../../../ui/text/When";
import css from "./Backtest.module.css";
import { period, RUN_STATES } from "./phrasing";
import { backtestQuery, backtestsQuery } from "./queries";

/** Trying a version on what was decided before it: what that means, the start, and the runs there were. */
export function BacktestRuns({ version }: { version: PolicySummary }) {
  const runs = useQuery(backtestsQuery(version.id));
  return (
    <div className={css.past}>
      <section>
        <h2>Try it on the past</h2>
        <p>
          Version {version.number} is read against what was submitted before, as if it had been in force then.
          You see what it would have pointed at, what it would have stopped, which proposals would have gone
          to other people, and how much longer that would have taken, beside what people had decided.
        </p>
        <p className={css.quiet}>Nothing is changed by it, nobody is asked anything, and nobody is told.</p>
        <Start version={version} />
      </section>
      <section>
        <h2>Tried before</h2>
        <Loaded query={runs} what="what was tried" lines={3}>
          {({ items }) =>
            items.length ? (
              <ul className={css.runs}>
                {items.map((run) => (
                  <Run key={run.id} run={run} />
                ))}
              </ul>
            ) : (
              <Empty title="This version has not been tried yet.">
                <p>
                  A rule often catches more than it was meant for. Trying it on the past shows that before it
                  binds anybody, and costs less than a minute.
                </p>
              </Empty>
            )
          }
        </Loaded>
      </section>
    </div>
  );
}

function Start({ version }: { version: PolicySummary }) {
  const { zone } = useDates();
  const navigate = useNavigate();
  const [part, setPart] = useState(false);
  const [days, setDays] = useState({ since: "", until: "" });
  const wrong = part && days.since !== "" && days.until !== "" && days.until < days.since;
  const start = useMutation({
    mutationFn: () => {
      const { since, until } = part ? asked(days, zone) : {};
      const body = { since: since ?? null, until: until ?? null };
      return intents.run(`backtest ${version.id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/policies/{version_id}/backtests", {
            params: { path: { version_id: version.id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (run) => {
      queryClient.setQueryData(backtestQuery(run.id).queryKey, run);
      void queryClient.invalidateQueries({ queryKey: ["backtests", "of", version.id] });
      void navigate({ to: "/policy/backtests/$backtestId", params: { backtestId: run.id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong) start.mutate();
  };
  return (
    <form className={css.start} onSubmit={submit}>
      <NativeSelect
        label="Which submissions?"
        data={[
          { value: "all", label: "All there were" },
          { value: "part", label: "Those of a period" },
        ]}
        value={part ? "part" : "all"}
        onChange={(event) => setPart(event.currentTarget.value === "part")}
      />
      {part && (
        <div className={css.days}>
          <TextInput
            type="date"
            label="From"
            value={days.since}
            onChange={(event) => setDays({ ...days, since: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label="To, that day included"
            value={days.until}
            error={wrong && "The last day is before the first."}
            onChange={(event) => setDays({ ...days, until: event.currentTarget.value })}
          />
        </div>
      )}
      {start.error && <Failed error={start.error} />}
      <div>
        <Button type="submit" variant="filled" loading={start.isPending}>
          Try it
        </Button>
      </div>
    </form>
  );
}

function Run({ run }: { run: Backtest }) {
  const { day } = useDates();
  return (
    <li>
      <div>
        <Link to="/policy/backtests/$backtestId" params={{ backtestId: run.id }} className={css.runLink}>
          {period(run, day)}
        </Link>
        <p className={css.quiet}>
          {run.asked_by.name}, <When at={run.asked_at} />
        </p>
      </div>
      <div className={css.runState}>
        <StateWord state={run.state}>{RUN_STATES[run.state]}</StateWord>
        <span className={css.quiet}>{outcome(run)}</span>
      </div>
    </li>
  );
}

const outcome = ({ state, done, total, report }: Backtest): string => {
  if (report) return `${counted(report.tested, "submission")} tested`;
  return state === "running" ? `${done.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")}` : "";
};
