import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { policiesQuery, policyQuery } from "../../api/queries";
import type { PolicyView } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { useVersionStep } from "../policy/document/useVersionStep";
import { EnactSheet } from "../policy/versions/EnactSheet";
import css from "./PutInForce.module.css";

type Props = { id: string; likely?: boolean };

/** Putting a version in force from the desk: the same confirmation as on its own page, with what it asks in it. */
export function PutInForce({ id, likely = false }: Props) {
  const [open, setOpen] = useState(false);
  const policy = useQuery({ ...policyQuery(id), enabled: open }).data;
  return (
    <>
      <Button variant={likely ? "filled" : "default"} loading={open && !policy} onClick={() => setOpen(true)}>
        Put it in force
      </Button>
      {open && policy && <Confirmation policy={policy} onClose={() => setOpen(false)} />}
    </>
  );
}

function Confirmation({ policy, onClose }: { policy: PolicyView; onClose: () => void }) {
  const versions = useQuery(policiesQuery);
  const step = useVersionStep(policy.version, onClose);
  return (
    <EnactSheet
      version={policy.version}
      inForce={versions.data?.items.find(({ state }) => state === "in_force") ?? null}
      error={step.error}
      busy={step.isPending}
      onClose={onClose}
      onEnact={(from) => step.mutate({ step: "enact", from })}
    >
      <section className={css.asks} aria-label="What it asks">
        <p>
          {policy.document.title}, written by {policy.version.drafted_by.name}. It asks:
        </p>
        <ul>
          {policy.document.rules.map((rule) => (
            <li key={rule.id}>{rule.title}</li>
          ))}
        </ul>
        <p>
          <Link to="/policy/versions/$versionId" params={{ versionId: policy.version.id }}>
            Read it in full first
          </Link>
        </p>
      </section>
    </EnactSheet>
  );
}
