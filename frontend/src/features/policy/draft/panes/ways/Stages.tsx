import { Button } from "../../../../../ui/controls/Button";
import type { DraftRoute, DraftStage } from "../../source/draft";
import { insert } from "../../source/edits";
import { isMakeshift, slug, stageRenamed, unique } from "../../source/names";
import { useEditing } from "../../state/editingContext";
import { Order } from "../Order";
import css from "../Panes.module.css";
import { useOrder } from "../useList";
import { newStage, StageForm } from "./StageForm";
import { WaitsFor } from "./WaitsFor";

/** The stages of a route, one after the other. */
export function Stages({ route }: { route: DraftRoute }) {
  const { policy, edit, goTo } = useEditing();
  const at = ["routes", route.index, "stages"] as const;
  const ids = route.stages.map((stage) => stage.id);
  const list = useOrder(at);
  const add = () => {
    edit(insert(at, newStage(unique("new-stage", ids))));
    goTo(`${list.pointer}/${route.stages.length}/title`);
  };
  const name = (stage: DraftStage, title: string) => {
    if (!isMakeshift(stage.id) || !title.trim()) return;
    edit(...stageRenamed(policy, route, stage.index, unique(slug(title, stage.id), ids)));
  };
  return (
    <>
      <ol className={css.steps}>
        {route.stages.map((stage) => (
          <li key={stage.index} data-at={`/routes/${route.index}/stages/${stage.index}`} tabIndex={-1}>
            <StageForm
              at={[...at, stage.index]}
              stage={stage}
              heading={`Stage ${stage.index + 1}`}
              onTitled={(title) => name(stage, title)}
            >
              <WaitsFor
                at={[...at, stage.index, "waits_for"]}
                stage={stage}
                before={route.stages[stage.index - 1]}
                others={route.stages.filter(({ index }) => index !== stage.index)}
              />
            </StageForm>
            <Order
              list={list}
              index={stage.index}
              count={route.stages.length}
              title={stage.title}
              what="stage"
            />
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={add}>Add a stage</Button>
      </div>
    </>
  );
}
