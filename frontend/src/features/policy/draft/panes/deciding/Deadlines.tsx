import { Checkbox } from "../../../../../ui/controls/choices";
import { ChoiceField } from "../../forms/Fields";
import forms from "../../forms/Forms.module.css";
import type { DraftDeadlines } from "../../source/draft";
import { put } from "../../source/edits";
import { problemsBeside } from "../../source/pointers";
import { useEditing } from "../../state/editingContext";
import css from "../Panes.module.css";
import { Beside } from "../Problems";
import { exampleWords, partOptions } from "./phrasing";

const FIELDS = ["hours", "remind_at", "escalate_at"];
const AT = "deadlines";
const BEGIN = { hours: "working", remind_at: 50, escalate_at: 75 };

/** What happens while the time of a stage passes and nobody answers. */
export function Deadlines() {
  const { policy, problems, edit } = useEditing();
  const { deadlines } = policy;
  return (
    <section className={css.part} data-at={`/${AT}`} tabIndex={-1} aria-labelledby="deadlines">
      <h3 id="deadlines">When nobody answers</h3>
      <p className={css.quiet}>
        Nothing is ever approved because time passes: what nobody decides in time ends and is not published.
      </p>
      <Beside problems={problemsBeside(problems, `/${AT}`, deadlines ? FIELDS : [])} />
      <Checkbox
        label="Remind people, and ask others too before time is over"
        description="Otherwise every hour counts, at night and on days off too, and nothing happens on the way."
        checked={deadlines !== null}
        onChange={(event) => edit(put([AT], event.currentTarget.checked ? BEGIN : undefined))}
      />
      {deadlines && <Steps deadlines={deadlines} />}
    </section>
  );
}

function Steps({ deadlines }: { deadlines: DraftDeadlines }) {
  const { hours, remind_at, escalate_at } = deadlines;
  return (
    <div className={forms.form}>
      <ChoiceField
        at={[AT, "hours"]}
        label="Which hours count"
        hint="Working hours, holidays and days off stand under Settings."
        value={hours}
        options={[
          { value: "working", label: "Our working hours alone" },
          { value: "clock", label: "Every hour, at night and on days off too" },
        ]}
      />
      <div className={forms.pair}>
        <ChoiceField
          at={[AT, "remind_at"]}
          label="Whoever has not decided is reminded after"
          value={remind_at}
          options={partOptions(remind_at)}
          read={Number}
        />
        <ChoiceField
          at={[AT, "escalate_at"]}
          label="Others are asked too after"
          value={escalate_at}
          options={partOptions(escalate_at)}
          read={Number}
        />
      </div>
      <p className={css.quiet}>
        {exampleWords(deadlines)} Others are those a stage turns to when it runs late; the author is warned at
        the same moment.
      </p>
    </div>
  );
}
