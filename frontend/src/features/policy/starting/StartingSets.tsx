import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { startingSetsQuery } from "../../../api/queries";
import { useMay } from "../../../api/session";
import { Button } from "../../../ui/controls/Button";
import { Loaded } from "../../../ui/states/states";
import type { StartingSet } from "./queries";
import css from "./Starting.module.css";
import { StartSheet } from "./StartSheet";
import { Unheld } from "./Unheld";

/** Whole policies to start from, one for each kind of organization: the first thing on a page without a policy. */
export function StartingSets() {
  const may = useMay();
  return may("policy.draft") ? <Sets /> : null;
}

function Sets() {
  const choice = useQuery(startingSetsQuery);
  const named = useRouterState({ select: (state) => state.location.hash });
  const [picked, setPicked] = useState<StartingSet | null>();
  // An address can name one, such as the first steps on the desk do; `null` is one that was closed again.
  const open = picked === undefined ? choice.data?.sets.find(({ id }) => id === named) : picked;
  return (
    <section className={css.starting} aria-labelledby="starting">
      <h2 id="starting">Start from a policy that is ready</h2>
      <p>
        Each has a short text, rules for pictures, links and hashtags, and says who decides. You can change
        everything in it, now or later.
      </p>
      <Loaded query={choice} what="the policies to start from" lines={6}>
        {(found) => (
          <>
            <Unheld roles={found.unheld} />
            <ul className={css.sets}>
              {found.sets.map((set) => (
                <li key={set.id}>
                  <h3>{set.title}</h3>
                  <p>{set.about}</p>
                  <Button onClick={() => setPicked(set)}>
                    Look at it<span className="unseen">: {set.title}</span>
                  </Button>
                </li>
              ))}
            </ul>
            {open && <StartSheet set={open} unheld={found.unheld} onClose={() => setPicked(null)} />}
          </>
        )}
      </Loaded>
    </section>
  );
}
