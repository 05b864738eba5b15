import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { startingSetsQuery } from "../../api/queries";
import { KINDS } from "../../kinds/register";
import { Button } from "../../ui/controls/Button";
import css from "./FirstSteps.module.css";
import type { FirstStep } from "./queries";

const ACTS: Record<FirstStep["id"], string> = {
  people: "Invite somebody",
  channels: "Add a channel",
  audiences: "Open the plan",
  policy: "Choose a policy",
  enact: "Read it first",
  first_proposal: "Write the first post",
};

/** What a first proposal is: the kind that stands first. */
const FIRST = KINDS[0]?.kind ?? "";

const PLACES = {
  people: { to: "/people", hash: "invite" },
  channels: { to: "/plan", hash: "add-channel" },
  audiences: { to: "/plan", hash: "audiences" },
  policy: { to: "/policy" },
  enact: { to: "/policy" },
  first_proposal: { to: "/propose/$proposalId", params: { proposalId: FIRST } },
} as const;

/** What puts a version in force where a step asks for it; without it the step leads to the version's page. */
export type Enacting = (id: string, likely: boolean) => ReactNode;

type Props = { step: FirstStep; likely?: boolean; enacting?: Enacting };

/** The way to where a step is done, or the act itself. The first one to do looks like the likely act. */
export function StepLink({ step, likely = false, enacting }: Props) {
  if (step.id === "policy" && !step.version_id) return <StartingLinks />;
  if (step.id === "enact" && step.version_id && enacting) {
    return (
      <div className={css.acts}>
        {enacting(step.version_id, likely)}
        <Way step={step} />
      </div>
    );
  }
  return <Way step={step} likely={likely} />;
}

/** The policies to start from, by name: each opens with what it asks, and nothing is chosen yet. */
function StartingLinks() {
  const { data } = useQuery(startingSetsQuery);
  if (!data) return <Way step={{ id: "policy", version_id: null }} />;
  return (
    <div className={css.acts}>
      {data.sets.map(({ id, title }) => (
        <Button key={id} renderRoot={(props) => <Link {...props} to="/policy" hash={id} />}>
          {title}
        </Button>
      ))}
    </div>
  );
}

function Way({ step, likely = false }: { step: Pick<FirstStep, "id" | "version_id">; likely?: boolean }) {
  const place = step.version_id
    ? ({ to: "/policy/versions/$versionId", params: { versionId: step.version_id } } as const)
    : PLACES[step.id];
  const words = step.id === "policy" && step.version_id ? "Go on with the draft" : ACTS[step.id];
  return (
    <Button variant={likely ? "filled" : "default"} renderRoot={(props) => <Link {...props} {...place} />}>
      {words}
    </Button>
  );
}
