import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { planQuery, policyQuery, queryClient } from "../../../api/queries";
import { useMay } from "../../../api/session";
import type { PolicyView } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
import { Button } from "../../../ui/controls/Button";
import { Checkbox } from "../../../ui/controls/choices";
import verbs from "../../../ui/forms/Verbs.module.css";
import { Sheet } from "../../../ui/layout/Sheet";
import { say } from "../../../ui/states/messages";
import { Failed } from "../../../ui/states/states";
import { firstPlan } from "./firstPlan";
import { type FirstPlan, lackingIn } from "./planLacks";
import { draftFrom, handOver, type StartingSet } from "./queries";
import css from "./Starting.module.css";
import { Unheld } from "./Unheld";

type Props = { set: StartingSet; unheld: readonly string[]; onClose: () => void };

/** What a policy to start from asks and who decides by it; and the two ways to go on with it. */
export function StartSheet({ set, unheld, onClose }: Props) {
  const router = useRouter();
  const drafted = useRef<PolicyView>(undefined);
  const plans = useMay()("plan.manage");
  const plan = useQuery({ ...planQuery, enabled: plans }).data;
  const lacking = plan && lackingIn(plan, set);
  const [planned, setPlanned] = useState(true);
  const start = useMutation({
    mutationFn: async (over: boolean) => {
      // Handing over may fail on the way: the next try goes on with the draft there is.
      if (lacking && planned) await firstPlan(set);
      drafted.current ??= await draftFrom(set);
      return over ? await handOver(drafted.current) : drafted.current;
    },
    onSuccess: async (view) => {
      const { id, number, state } = view.version;
      queryClient.setQueryData(policyQuery(id).queryKey, view);
      await router.navigate({ to: "/policy/versions/$versionId", params: { versionId: id } });
      say(
        state === "draft"
          ? `It is yours to write on, as version ${number}.`
          : "Handed over. A second person can put it in force now.",
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["policies"] }),
  });
  return (
    <Sheet open wide onClose={onClose} title={set.title}>
      <div className={verbs.sheet}>
        <p>{set.about}</p>
        <Unheld roles={unheld} />
        <section>
          <h3>Who decides</h3>
          <ul className={css.asks}>
            <li>A comms lead decides on what others write.</li>
            <li>
              The CEO office decides after them where a rule asks for a second look, and on every hashtag of
              your own.
            </li>
            <li>What a comms lead writes, the CEO office decides on. Nobody decides on their own words.</li>
          </ul>
        </section>
        <section>
          <h3>What it asks</h3>
          <ul className={css.asks}>
            {set.asks.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
        {lacking && (
          <Checkbox
            label="Put these into the communications plan too"
            description={planWords(lacking)}
            checked={planned}
            onChange={(event) => setPlanned(event.currentTarget.checked)}
          />
        )}
        {start.error && <Failed error={start.error} />}
        <div className={verbs.answers}>
          <Button data-first variant="filled" loading={start.isPending} onClick={() => start.mutate(true)}>
            Use it, and hand it to a second person
          </Button>
          <Button disabled={start.isPending} onClick={() => start.mutate(false)}>
            Write on it first
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </div>
    </Sheet>
  );
}

/** What goes into the plan with it, in a sentence or two. */
function planWords({ audiences, objectives }: FirstPlan): string {
  const aim = objectives.length ? `The aim: “${listed(objectives)}”.` : "";
  const whom = audiences.length ? `Whom you speak to: ${listed(audiences)}.` : "";
  return [aim, whom, "You can change them there."].filter(Boolean).join(" ");
}
