import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay, useSession } from "../../api/session";
import lists from "../../ui/layout/Lists.module.css";
import { remember, remembered } from "../../ui/states/browserStorage";
import { StateWord } from "../../ui/states/StateWord";
import css from "./FirstSteps.module.css";
import { type FirstStep, firstStepsQuery } from "./queries";
import { type Enacting, StepLink } from "./StepLink";

const STATES: Record<FirstStep["state"], [shape: string, words: string]> = {
  done: ["done", "Done"],
  next: ["open", "For you"],
  waits: ["scheduled", "Waits for others"],
  later: ["waiting", "Later"],
};

/** What leads a new organization to its first approved post. It goes away by itself, and can be folded away before. */
export function FirstSteps({ enacting }: { enacting: Enacting }) {
  const { data } = useQuery(firstStepsQuery);
  return data && data.length > 0 ? <Steps steps={data} enacting={enacting} /> : null;
}

function Steps({ steps, enacting }: { steps: readonly FirstStep[]; enacting: Enacting }) {
  const { member_id, organization } = useSession();
  const all = useMay()("organization.manage");
  const name = `first-steps.${member_id}`;
  const [open, setOpen] = useState(remembered(name) !== "folded");
  const done = steps.filter(({ state }) => state === "done").length;
  const likely = steps.find(({ state }) => state === "next");
  const fold = (now: boolean) => {
    setOpen(now);
    remember(name, now ? "open" : "folded");
  };
  return (
    <section aria-labelledby="first-steps" className={css.steps}>
      <h2 id="first-steps" className={lists.title}>
        First steps {all && <span className={lists.count}>{`${done} of ${steps.length} done`}</span>}
        <button type="button" className={css.fold} aria-expanded={open} onClick={() => fold(!open)}>
          {open ? "Fold away" : "Show"}
          <span className="unseen"> the first steps</span>
        </button>
      </h2>
      {open && (
        <>
          <p className={css.lead}>
            {all
              ? `These bring ${organization.name} to its first approved post. Different people do them, and each says whom it waits for.`
              : `This is your part in bringing ${organization.name} to its first approved post.`}
          </p>
          <ol className={css.list}>
            {steps.map((step) => (
              <Step key={step.id} step={step} likely={step === likely} enacting={enacting} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Step({ step, likely, enacting }: { step: FirstStep; likely: boolean; enacting: Enacting }) {
  const [shape, words] = STATES[step.state];
  return (
    <li className={css.step} data-state={step.state}>
      <div>
        <h3>{step.title}</h3>
        <StateWord state={shape}>{words}</StateWord>
      </div>
      {step.state !== "done" && (
        <div className={css.about}>
          <p>{step.why}</p>
          <p className={css.who}>Who can do it: {step.who}.</p>
          {step.now && <p>{step.now}</p>}
          {step.state === "next" && <StepLink step={step} likely={likely} enacting={enacting} />}
        </div>
      )}
    </li>
  );
}
