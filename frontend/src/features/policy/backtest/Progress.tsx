import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { queryClient } from "../../../api/queries";
import type { Backtest } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { Failed } from "../../../ui/states/states";
import css from "./Backtest.module.css";
import { type Look, leftWords, secondsLeft } from "./phrasing";
import { backtestQuery } from "./queries";

/** How far a run has come, how long it will still take, and the way to stop it. */
export function Progress({ run }: { run: Backtest }) {
  const first = useRef<Look | null>(null);
  const left = secondsLeft(first.current, { at: Date.now(), done: run.done }, run.total);
  useEffect(() => {
    if (run.state === "running") first.current ??= { at: Date.now(), done: run.done };
  }, [run.state, run.done]);
  const words =
    run.state === "queued"
      ? "It starts in a moment."
      : [
          `${run.done.toLocaleString("en-GB")} of ${run.total.toLocaleString("en-GB")} submissions`,
          leftWords(left),
        ]
          .filter(Boolean)
          .join(", ");
  const full = run.total > 0 ? Math.min(100, (run.done / run.total) * 100) : 0;
  return (
    <section className={css.progress}>
      <p>{words}</p>
      <div
        role="progressbar"
        className={css.bar}
        aria-label="Submissions tested"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(full)}
        aria-valuetext={words}
      >
        <span style={{ width: `${full}%` }} />
      </div>
      <p className={css.quiet}>You can leave this page; the report will be kept with the version.</p>
      {run.actions.includes("stopBacktest") && <Stop id={run.id} />}
    </section>
  );
}

function Stop({ id }: { id: string }) {
  const stop = useMutation({
    mutationFn: () =>
      intents.run(`stop backtest ${id}`, null, (key) =>
        bodyOf(
          api.POST("/api/v1/backtests/{backtest_id}/stop", {
            params: { path: { backtest_id: id }, header: idempotent(key) },
          }),
        ),
      ),
    onSuccess: (run) => queryClient.setQueryData(backtestQuery(id).queryKey, run),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ["backtests"] }),
  });
  return (
    <>
      {stop.error && <Failed error={stop.error} />}
      <div>
        <Button onClick={() => stop.mutate()} loading={stop.isPending}>
          Stop it
        </Button>
      </div>
    </>
  );
}
