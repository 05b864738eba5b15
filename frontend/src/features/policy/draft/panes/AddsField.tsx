import { TextButton } from "../../../../ui/forms/TextButton";
import { TicksField } from "../forms/Fields";
import css from "../forms/Forms.module.css";
import { insert, type Path, put } from "../source/edits";
import { stageIds, unique } from "../source/names";
import { useEditing } from "../state/editingContext";
import { newStage } from "./ways/StageForm";

type Props = { at: Path; adds: readonly string[]; hint: string };

/** Which extra stages a rule or a period adds. A new one is described where the others are, and added here already. */
export function AddsField({ at, adds, hint }: Props) {
  const { policy, edit, show } = useEditing();
  const stages = policy.extra_stages;
  const describe = () => {
    const id = unique("new-stage", stageIds(policy));
    edit(insert(["extra_stages"], newStage(id)), put(at, [...adds, id]));
    show(`/extra_stages/${stages.length}/title`);
  };
  return (
    <div className={css.adds}>
      {stages.length + adds.length > 0 ? (
        <TicksField
          at={at}
          label="Stages it adds"
          hint={hint}
          value={adds}
          options={stages.map(({ id, title }) => ({
            value: id,
            label: title || "A stage without a name yet",
          }))}
        />
      ) : (
        <p className={css.hint}>{hint}</p>
      )}
      <TextButton onClick={describe}>Describe a new stage that it adds</TextButton>
    </div>
  );
}
