import { KINDS } from "../../../../../kinds/register";
import { Button } from "../../../../../ui/controls/Button";
import { TextButton } from "../../../../../ui/forms/TextButton";
import { ConditionField } from "../../condition/ConditionField";
import forms from "../../forms/Forms.module.css";
import type { DraftRoute } from "../../source/draft";
import { unique } from "../../source/names";
import { problemsBeside, problemsWithin } from "../../source/pointers";
import { useEditing } from "../../state/editingContext";
import { IdField, TitleField } from "../NameField";
import { Order } from "../Order";
import css from "../Panes.module.css";
import { Beside, ToCorrect } from "../Problems";
import { type List, useList } from "../useList";
import { ExtraStages } from "./ExtraStages";
import { Stages } from "./Stages";

/** How a proposal travels: the routes in their order, the first that fits is taken. */
export function WaysPane() {
  const { policy } = useEditing();
  const list = useList("ways", ["routes"]);
  const add = () => {
    const id = unique(
      "new-route",
      policy.routes.map((route) => route.id),
    );
    const stage = { id: "first", title: "", roles: [], why: "", decide_within: 24 };
    list.add(
      { id, title: "", when: `proposal.kind == "${KINDS[0]?.kind}"`, stages: [stage] },
      Math.max(0, policy.routes.length - 1),
    );
  };
  return (
    <div className={css.pane}>
      <p className={css.quiet}>
        A proposal takes the first of these routes that fits it. The last one takes whatever is left.
      </p>
      <ol className={css.sections} data-at="/routes" tabIndex={-1}>
        {policy.routes.map((route) => (
          <Way key={route.index} route={route} list={list} />
        ))}
      </ol>
      <div>
        <Button onClick={add}>Add a route</Button>
      </div>
      <ExtraStages />
    </div>
  );
}

function Way({ route, list }: { route: DraftRoute; list: List }) {
  const { policy, problems, opened, open, meaning } = useEditing();
  const { index, title, stages } = route;
  const means = meaning(`/routes/${index}/when`);
  const isOpen = opened("ways") === index;
  const name = title || `route ${index + 1}`;
  return (
    <li data-at={`/routes/${index}`} tabIndex={-1}>
      <div className={css.head}>
        <h3>
          <span className={css.number}>{index + 1}</span> {title || "A route without a title yet"}
        </h3>
        <ToCorrect count={problemsWithin(problems, `/routes/${index}`).length} />
        <TextButton
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Edit"} “${name}”`}
          onClick={() => open("ways", isOpen ? null : index)}
        >
          {isOpen ? "Close" : "Edit"}
        </TextButton>
      </div>
      {isOpen ? (
        <div className={forms.form}>
          <Beside
            problems={problemsBeside(problems, `/routes/${index}`, ["title", "when", "stages", "id"])}
          />
          <TitleField list="routes" index={index} label="What takes this route" />
          <ConditionField
            at={["routes", index, "when"]}
            label="When it is taken"
            hint="Left empty, it takes whatever comes this far."
            value={route.when}
            scope="route"
          />
          <Stages route={route} />
          <details className={forms.more}>
            <summary>Its short name</summary>
            <IdField list="routes" index={index} />
          </details>
          <Order list={list} index={index} count={policy.routes.length} title={title} what="route" />
        </div>
      ) : (
        <p className={css.quiet}>
          {stages.map((stage) => stage.title || "a stage without a title").join(", then ") || "No stages yet"}
          .{!route.when && " Takes whatever is left."}
          {means && ` Taken if ${means}.`}
        </p>
      )}
    </li>
  );
}
