import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { KINDS } from "../../kinds/register";
import type { FirstStep } from "./queries";

const ACTS: Record<FirstStep["id"], string> = {
  people: "Invite somebody",
  channels: "Add a channel",
  audiences: "Open the plan",
  policy: "Choose a policy",
  enact: "Read it and put it in force",
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

/** The way to where a step is done. The first one to do looks like the likely act. */
export function StepLink({ step, likely = false }: { step: FirstStep; likely?: boolean }) {
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
