import { capital } from "../../../../i18n/phrasing";
import { Button } from "../../../../ui/controls/Button";
import { ChoiceField, SwitchField, TicksField, WordsField } from "../forms/Fields";
import forms from "../forms/Forms.module.css";
import type { DraftRoute, DraftStage } from "../source/draft";
import { insert } from "../source/edits";
import { isMakeshift, slug, stageRenamed, unique } from "../source/names";
import { problemsBeside } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import { Order } from "./Order";
import css from "./Panes.module.css";
import { Beside } from "./Problems";
import { useOrder } from "./useList";
import { WaitsFor } from "./WaitsFor";

const FIELDS = [
  "title",
  "roles",
  "need",
  "distinct_roles",
  "decide_within",
  "escalate_to",
  "why",
  "waits_for",
];
const NUMBERS = [2, 3, 4, 5];

const NEEDS = [
  { value: "any", label: "One of them" },
  { value: "half", label: "Half of them" },
  { value: "majority", label: "More than half of them" },
  { value: "all", label: "All of them" },
  ...NUMBERS.map((number) => ({ value: String(number), label: `${number} of them` })),
];

/** The stages of a route, one after the other. */
export function Stages({ route }: { route: DraftRoute }) {
  const { edit, goTo } = useEditing();
  const at = ["routes", route.index, "stages"] as const;
  const ids = route.stages.map((stage) => stage.id);
  const list = useOrder(at);
  const add = () => {
    edit(insert(at, { id: unique("new-stage", ids), title: "", roles: [], why: "", decide_within: 24 }));
    goTo(`${list.pointer}/${route.stages.length}/title`);
  };
  return (
    <>
      <ol className={css.steps}>
        {route.stages.map((stage) => (
          <li key={stage.index} data-at={`/routes/${route.index}/stages/${stage.index}`} tabIndex={-1}>
            <StageForm route={route} stage={stage} />
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

function StageForm({ route, stage }: { route: DraftRoute; stage: DraftStage }) {
  const { problems, vocabulary, edit } = useEditing();
  const at = ["routes", route.index, "stages", stage.index] as const;
  const pointer = `/${at.join("/")}`;
  const roles = vocabulary.roles.map((role) => ({ value: role.name, label: capital(role.title) }));
  const name = (title: string) => {
    if (!isMakeshift(stage.id) || !title.trim()) return;
    const taken = route.stages.map((each) => each.id);
    edit(...stageRenamed(route, stage.index, unique(slug(title, stage.id), taken)));
  };
  return (
    <div className={forms.form}>
      <h4>Stage {stage.index + 1}</h4>
      <Beside problems={problemsBeside(problems, pointer, FIELDS)} />
      <WordsField at={[...at, "title"]} label="Its name" value={stage.title} needed onDone={name} />
      <TicksField at={[...at, "roles"]} label="Who is asked" value={stage.roles} options={roles} empty={[]} />
      <div className={forms.pair}>
        <ChoiceField
          at={[...at, "need"]}
          label="How many approve"
          value={stage.need}
          options={NEEDS}
          read={(need) => (need === "any" ? undefined : /^\d+$/.test(need) ? Number(need) : need)}
        />
        <WordsField
          at={[...at, "decide_within"]}
          label="Hours to decide"
          type="number"
          value={stage.decide_within === null ? "" : String(stage.decide_within)}
        />
      </div>
      <SwitchField
        at={[...at, "distinct_roles"]}
        label="Each in a different role"
        value={stage.distinct_roles}
        read={(on) => on || undefined}
      />
      <ChoiceField
        at={[...at, "escalate_to"]}
        label="Whom to turn to when it runs late"
        value={stage.escalate_to}
        options={[{ value: "", label: "Nobody" }, ...roles]}
      />
      <WaitsFor route={route} stage={stage} />
      <WordsField
        at={[...at, "why"]}
        label="Why they are asked"
        hint="Said to them: “why is this with me?”"
        rows={2}
        needed
        value={stage.why}
      />
    </div>
  );
}
