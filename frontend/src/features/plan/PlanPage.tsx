import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { planQuery } from "../../api/queries";
import type { Objective, Plan } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { TextButton } from "../../ui/forms/TextButton";
import { Page } from "../../ui/layout/Page";
import { Flag } from "../../ui/states/StateWord";
import { Empty, Loaded } from "../../ui/states/states";
import { NextStep } from "../firststeps/NextStep";
import { Audiences } from "./Audiences";
import { Channels } from "./Channels";
import { Head } from "./Head";
import { ObjectiveSheet } from "./ObjectiveSheet";
import css from "./Plan.module.css";
import { Suggestions } from "./Suggestions";

/** The communications plan: what we want to reach, for whom, and where we speak or only listen. */
export function PlanPage() {
  const plan = useQuery(planQuery);
  return (
    <Page
      title="Communications plan"
      width="wide"
      lead="What we want to reach, whom we speak to, and where we speak or only listen. Every proposal serves one of these objectives."
      aside={
        <>
          <Link to="/policy">The policy</Link> <Link to="/templates">Templates</Link>
        </>
      }
    >
      <Loaded query={plan} what="the plan" lines={8}>
        {(data) => (
          <div className={css.plan}>
            <NextStep here={["channels", "audiences"]} />
            <Objectives plan={data} />
            <Audiences plan={data} />
            <Channels plan={data} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Objectives({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<Objective | "new" | null>(null);
  const live = plan.objectives.filter((objective) => !objective.retired);
  const retired = plan.objectives.filter((objective) => objective.retired);
  return (
    <section>
      <Head title="Objectives">
        {plan.actions.includes("addObjective") && (
          <Button size="sm" className="unprinted" onClick={() => setOpen("new")}>
            Add an objective
          </Button>
        )}
      </Head>
      {live.length === 0 && (
        <Empty title="There is no objective yet.">
          <p>
            An objective is what you want to reach by speaking. A proposal says which one it serves, so
            nothing can be submitted before there is one.
            {plan.actions.includes("addObjective") && " Write your own, or take one of these and change it."}
          </p>
          {plan.actions.includes("addObjective") && <Suggestions of="objectives" />}
        </Empty>
      )}
      <ol className={css.list}>
        {[...live, ...retired].map((objective) => (
          <Row key={objective.id} objective={objective} onChange={() => setOpen(objective)} />
        ))}
      </ol>
      {open && <ObjectiveSheet objective={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Row({ objective, onChange }: { objective: Objective; onChange: () => void }) {
  return (
    <li className={css.objective} data-retired={objective.retired}>
      <span className={css.number}>{objective.number}</span>
      <div>
        <h3>{objective.title}</h3>
        {objective.description && <p>{objective.description}</p>}
        {objective.retired && (
          <Flag shape="dash" tone="quiet">
            Retired: no new proposal can serve it
          </Flag>
        )}
      </div>
      {objective.actions.includes("changeObjective") && (
        <TextButton className="unprinted" onClick={onChange}>
          Change<span className="unseen"> objective {objective.number}</span>
        </TextButton>
      )}
    </li>
  );
}
