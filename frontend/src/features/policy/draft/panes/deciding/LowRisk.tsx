import { ConditionField } from "../../condition/ConditionField";
import { harmless } from "../../condition/knownValues";
import { useEditing } from "../../state/editingContext";
import css from "../Panes.module.css";

/** What may be approved several in one go. Left empty, nothing may. */
export function LowRisk() {
  const { policy, vocabulary } = useEditing();
  return (
    <section className={css.part} aria-labelledby="low-risk">
      <h3 id="low-risk">What may be approved several at once</h3>
      <p className={css.quiet}>
        What is of low risk can be read on one page and approved together; each approval is recorded by
        itself. Whatever a rule has something to say about never is.
      </p>
      <ConditionField
        at={["low_risk"]}
        label="It is of low risk if"
        hint="Left empty, each proposal is opened and approved by itself. Press what has to hold, one after the other, or write it."
        value={policy.low_risk}
        scope="route"
        empty="Never"
        from={harmless(vocabulary)}
      />
    </section>
  );
}
