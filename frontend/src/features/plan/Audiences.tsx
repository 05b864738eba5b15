import { useState } from "react";
import type { Audience, Plan } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { TextButton } from "../../ui/forms/TextButton";
import { Flag } from "../../ui/states/StateWord";
import { Empty } from "../../ui/states/states";
import { AudienceSheet } from "./AudienceSheet";
import { Head } from "./Head";
import css from "./Plan.module.css";
import { Suggestions } from "./Suggestions";

/** Whom the organization speaks to: names to choose from, and what to do where there are none. */
export function Audiences({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<Audience | "new" | null>(null);
  const adds = plan.actions.includes("addAudience");
  const inOrder = plan.audiences.toSorted((a, b) => Number(a.retired) - Number(b.retired));
  return (
    <section id="audiences">
      <Head title="Whom we speak to">
        {adds && (
          <Button size="sm" className="unprinted" onClick={() => setOpen("new")}>
            Add an audience
          </Button>
        )}
      </Head>
      {inOrder.every(({ retired }) => retired) && (
        <Empty title="No audience is named yet.">
          <p>
            An audience is a group of people you want to reach, such as residents or customers.{" "}
            {adds ? "Add the first one, or take one of these." : "A comms lead can add the first one."}
          </p>
          {adds && <Suggestions of="audiences" />}
        </Empty>
      )}
      <ul className={css.audiences}>
        {inOrder.map((audience) => (
          <li key={audience.id} data-retired={audience.retired}>
            <span>{audience.name}</span>
            {audience.retired && (
              <Flag shape="dash" tone="quiet">
                Retired
              </Flag>
            )}
            {audience.actions.includes("changeAudience") && (
              <TextButton className="unprinted" onClick={() => setOpen(audience)}>
                Change<span className="unseen"> {audience.name}</span>
              </TextButton>
            )}
          </li>
        ))}
      </ul>
      {open && <AudienceSheet audience={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}
