import { Button } from "../../../../../ui/controls/Button";
import { TextButton } from "../../../../../ui/forms/TextButton";
import { whenAddedWords } from "../../../document/phrasing";
import forms from "../../forms/Forms.module.css";
import type { DraftStage } from "../../source/draft";
import { isMakeshift, renamed, slug, stageIds, unique } from "../../source/names";
import { problemsWithin } from "../../source/pointers";
import { useEditing } from "../../state/editingContext";
import { IdField } from "../NameField";
import { Order } from "../Order";
import css from "../Panes.module.css";
import { ToCorrect } from "../Problems";
import { type List, useList } from "../useList";
import { newStage, StageForm } from "./StageForm";
import { WaitsFor } from "./WaitsFor";

/** Stages that are no part of a route: they come in where a rule or a period adds them. */
export function ExtraStages() {
  const { policy } = useEditing();
  const list = useList("added", ["extra_stages"]);
  const add = () => list.add(newStage(unique("new-stage", stageIds(policy))), policy.extra_stages.length);
  return (
    <section className={css.part} aria-labelledby="extra-stages">
      <h3 id="extra-stages">Stages that are added</h3>
      <p className={css.quiet}>
        They come into a route where a rule that asks for more people is not met, or during a period; the rule
        or the period says so. The last stages of the route wait for them.
      </p>
      <ul className={css.sections} data-at="/extra_stages" tabIndex={-1} aria-labelledby="extra-stages">
        {policy.extra_stages.map((stage) => (
          <ExtraStage key={stage.index} stage={stage} list={list} />
        ))}
      </ul>
      <div>
        <Button onClick={add}>Describe a stage to add</Button>
      </div>
    </section>
  );
}

function ExtraStage({ stage, list }: { stage: DraftStage; list: List }) {
  const { policy, problems, opened, open } = useEditing();
  const { index, id, title } = stage;
  const isOpen = opened("added") === index;
  return (
    <li data-at={`/extra_stages/${index}`} tabIndex={-1}>
      <div className={css.head}>
        <h4>{title || "A stage without a name yet"}</h4>
        <ToCorrect count={problemsWithin(problems, `/extra_stages/${index}`).length} />
        <TextButton
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Edit"} “${title || `added stage ${index + 1}`}”`}
          onClick={() => open("added", isOpen ? null : index)}
        >
          {isOpen ? "Close" : "Edit"}
        </TextButton>
      </div>
      <p className={css.quiet}>{whenAddedWords(id, policy)}</p>
      {isOpen && <ExtraStageForm stage={stage} list={list} />}
    </li>
  );
}

function ExtraStageForm({ stage, list }: { stage: DraftStage; list: List }) {
  const { policy, edit } = useEditing();
  const { index, id, title } = stage;
  const at = ["extra_stages", index] as const;
  const others = [...policy.routes.flatMap(({ stages }) => stages), ...policy.extra_stages].filter(
    (each, place, all) => each.id !== id && all.findIndex((other) => other.id === each.id) === place,
  );
  const name = (words: string) => {
    if (!isMakeshift(id) || !words.trim()) return;
    edit(...renamed(policy, "extra_stages", index, unique(slug(words, id), stageIds(policy))));
  };
  return (
    <div className={forms.form}>
      <StageForm at={at} stage={stage} onTitled={name}>
        <WaitsFor at={[...at, "waits_for"]} stage={stage} others={others} />
      </StageForm>
      <details className={forms.more}>
        <summary>Its short name</summary>
        <IdField list="extra_stages" index={index} />
      </details>
      <Order list={list} index={index} count={policy.extra_stages.length} title={title} what="stage" />
    </div>
  );
}
