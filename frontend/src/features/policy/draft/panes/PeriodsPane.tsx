import { SEVERITIES } from "../../../../i18n/phrasing";
import { Button } from "../../../../ui/controls/Button";
import { NativeSelect } from "../../../../ui/controls/fields";
import { TextButton } from "../../../../ui/forms/TextButton";
import { ChoiceField, WordsField } from "../forms/Fields";
import forms from "../forms/Forms.module.css";
import type { DraftWindow } from "../source/draft";
import { put } from "../source/edits";
import { unique } from "../source/names";
import { problemsBeside, problemsWithin } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import { AddsField } from "./AddsField";
import { IdField, TitleField } from "./NameField";
import { Order } from "./Order";
import css from "./Panes.module.css";
import { Beside, ToCorrect } from "./Problems";
import { type List, useList } from "./useList";

const FIELDS = ["title", "why", "starts", "ends", "raises", "adds", "id"];

/** Dated periods, such as an election, in which rules weigh more. */
export function PeriodsPane() {
  const { policy } = useEditing();
  const list = useList("periods", ["windows"]);
  const add = () => {
    const id = unique(
      "new-period",
      policy.windows.map((window) => window.id),
    );
    list.add({ id, title: "", why: "", starts: "", ends: "" }, policy.windows.length);
  };
  return (
    <div className={css.pane}>
      <p className={css.quiet}>
        An election, a time of mourning, a quiet period: dated days in which rules weigh more. Conditions can
        ask for them too.
      </p>
      <ul className={css.sections} data-at="/windows" tabIndex={-1}>
        {policy.windows.map((window) => (
          <Period key={window.index} window={window} list={list} />
        ))}
      </ul>
      <div>
        <Button onClick={add}>Add a period</Button>
      </div>
    </div>
  );
}

function Period({ window, list }: { window: DraftWindow; list: List }) {
  const { problems, opened, open } = useEditing();
  const { index, title, starts, ends } = window;
  const isOpen = opened("periods") === index;
  return (
    <li data-at={`/windows/${index}`} tabIndex={-1}>
      <div className={css.head}>
        <h3>{title || "A period without a title yet"}</h3>
        <ToCorrect count={problemsWithin(problems, `/windows/${index}`).length} />
        <TextButton
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Edit"} “${title || `period ${index + 1}`}”`}
          onClick={() => open("periods", isOpen ? null : index)}
        >
          {isOpen ? "Close" : "Edit"}
        </TextButton>
      </div>
      {isOpen ? (
        <PeriodForm window={window} list={list} />
      ) : (
        <p className={css.quiet}>
          {starts && ends ? `From ${starts} to ${ends}, both included.` : "No days given yet."}
        </p>
      )}
    </li>
  );
}

function PeriodForm({ window, list }: { window: DraftWindow; list: List }) {
  const { policy, problems } = useEditing();
  const { index } = window;
  return (
    <div className={forms.form}>
      <Beside problems={problemsBeside(problems, `/windows/${index}`, FIELDS)} />
      <TitleField list="windows" index={index} label="What it is" />
      <WordsField
        at={["windows", index, "why"]}
        label="Why more is asked then"
        rows={2}
        needed
        value={window.why}
      />
      <div className={forms.pair}>
        <WordsField
          at={["windows", index, "starts"]}
          label="First day"
          type="date"
          needed
          value={window.starts}
        />
        <WordsField at={["windows", index, "ends"]} label="Last day" type="date" needed value={window.ends} />
      </div>
      <Raises window={window} />
      <AddsField
        at={["windows", index, "adds"]}
        adds={window.adds}
        hint="Whatever would appear in this period can take a stage more, whichever route it takes."
      />
      <details className={forms.more}>
        <summary>Its short name</summary>
        <IdField list="windows" index={index} />
      </details>
      <Order list={list} index={index} count={policy.windows.length} title={window.title} what="period" />
    </div>
  );
}

const SEVERITY_OPTIONS = (["escalate", "block"] as const).map((value) => ({
  value,
  label: SEVERITIES[value],
}));

/** The rules that weigh more during a period. */
function Raises({ window: { index, raises } }: { window: DraftWindow }) {
  const { policy, document, edit } = useEditing();
  const rules = document?.rules ?? policy.rules;
  const title = (id: string) => rules.find((rule) => rule.id === id)?.title || id;
  const free = rules.filter((rule) => raises[rule.id] === undefined && rule.severity !== "block");
  const at = (id: string) => ["windows", index, "raises", id] as const;
  return (
    <fieldset className={forms.group}>
      <legend>Rules that weigh more meanwhile</legend>
      <ul className={css.raises}>
        {Object.entries(raises).map(([id, severity]) => (
          <li key={id}>
            <ChoiceField at={at(id)} label={title(id)} value={severity} options={SEVERITY_OPTIONS} />
            <TextButton
              aria-label={`Leave “${title(id)}” as it is`}
              onClick={() => edit(put(at(id), undefined))}
            >
              Leave as it is
            </TextButton>
          </li>
        ))}
      </ul>
      <NativeSelect
        size="sm"
        label="Make a rule stricter"
        value=""
        data={[
          { value: "", label: "Choose a rule" },
          ...free.map((rule) => ({ value: rule.id, label: rule.title || rule.id })),
        ]}
        onChange={(event) => event.currentTarget.value && edit(put(at(event.currentTarget.value), "block"))}
      />
    </fieldset>
  );
}
