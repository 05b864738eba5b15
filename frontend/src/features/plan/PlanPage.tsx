import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { planQuery } from "../../api/queries";
import type { Channel, Objective, Plan } from "../../api/types";
import { followWords, networkName } from "../../i18n/words";
import { Linky } from "../../ui/Linky";
import { Page } from "../../ui/Page";
import { Flag } from "../../ui/StateWord";
import { Empty, Loaded } from "../../ui/states";
import { ChannelSheet } from "./ChannelSheet";
import { ObjectiveSheet } from "./ObjectiveSheet";
import css from "./Plan.module.css";
import { POSTURES } from "./postures";

/** The communications plan: what we want to reach, for whom, and on which channels. */
export function PlanPage() {
  const plan = useQuery(planQuery);
  return (
    <Page
      title="Communications plan"
      width="wide"
      lead="Every proposal serves an objective of this plan, and is said on a channel somebody looks after."
    >
      <Loaded query={plan} what="the plan" lines={8}>
        {(data) => (
          <div className={css.plan}>
            <Objectives plan={data} />
            <Channels plan={data} />
            <Audiences audiences={data.audiences} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

type Open<T> = T | "new" | null;

function Objectives({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<Open<Objective>>(null);
  return (
    <section>
      <div className={css.head}>
        <h2>Objectives</h2>
        {plan.actions.includes("addObjective") && (
          <Button size="sm" onClick={() => setOpen("new")}>
            Add an objective
          </Button>
        )}
      </div>
      {plan.objectives.length === 0 && <Empty title="There is no objective yet. A proposal needs one." />}
      <ol className={css.list}>
        {plan.objectives.map((objective) => (
          <li key={objective.id} className={css.objective} data-retired={objective.retired}>
            <span className={css.number}>{objective.number}</span>
            <div>
              <h3>{objective.title}</h3>
              {objective.description && <p>{objective.description}</p>}
              {objective.retired && (
                <p className={css.quiet}>
                  <Flag shape="dash" tone="quiet">
                    Retired: no new proposal can serve it
                  </Flag>
                </p>
              )}
            </div>
            {objective.actions.includes("changeObjective") && (
              <Linky onClick={() => setOpen(objective)}>
                Change<span className="unseen"> objective {objective.number}</span>
              </Linky>
            )}
          </li>
        ))}
      </ol>
      {open && <ObjectiveSheet objective={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Channels({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<Open<Channel>>(null);
  return (
    <section>
      <div className={css.head}>
        <h2>Channels</h2>
        {plan.actions.includes("addChannel") && (
          <Button size="sm" onClick={() => setOpen("new")}>
            Add a channel
          </Button>
        )}
      </div>
      {plan.channels.length === 0 && <Empty title="There is no channel yet. A post needs one." />}
      <ul className={css.list}>
        {plan.channels.map((channel) => (
          <li key={channel.id} className={css.channel}>
            <div>
              <h3>
                {networkName(channel.network)} {channel.handle}
              </h3>
              <p className={css.quiet}>{followWords(channel.followers)}</p>
            </div>
            <div>
              <p>
                <Flag {...POSTURES[channel.posture].flag}>{POSTURES[channel.posture].words}</Flag>
              </p>
              <p className={css.quiet}>
                {channel.owner ? `${channel.owner} owns it` : "Nobody owns it yet"}
                {channel.alternate && `, ${channel.alternate} stands in`}.{" "}
                {channel.answered_by && `Replies: ${channel.answered_by}.`}
              </p>
            </div>
            {channel.actions.includes("changeChannel") && (
              <Linky onClick={() => setOpen(channel)}>
                Change
                <span className="unseen">
                  {" "}
                  {networkName(channel.network)} {channel.handle}
                </span>
              </Linky>
            )}
          </li>
        ))}
      </ul>
      {open && <ChannelSheet channel={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Audiences({ audiences }: { audiences: readonly string[] }) {
  if (audiences.length === 0) return null;
  return (
    <section>
      <div className={css.head}>
        <h2>Who we speak to</h2>
      </div>
      <ul className={css.audiences}>
        {audiences.map((audience) => (
          <li key={audience}>{audience}</li>
        ))}
      </ul>
    </section>
  );
}
