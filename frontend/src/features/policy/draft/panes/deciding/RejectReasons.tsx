import { Button } from "../../../../../ui/controls/Button";
import forms from "../../forms/Forms.module.css";
import type { DraftReason } from "../../source/draft";
import { unique } from "../../source/names";
import { problemsBeside } from "../../source/pointers";
import { useEditing } from "../../state/editingContext";
import { IdField, TitleField } from "../NameField";
import { Order } from "../Order";
import css from "../Panes.module.css";
import { Beside } from "../Problems";
import { type List, useList } from "../useList";

/** The organization's own kinds of reason for rejecting, beside those that are there already. */
export function RejectReasons() {
  const { policy, vocabulary } = useEditing();
  const list = useList("deciding", ["reject_reasons"]);
  const add = () => {
    const taken = policy.reject_reasons.map(({ id }) => id);
    list.add({ id: unique("new-reason", taken), title: "" }, policy.reject_reasons.length);
  };
  return (
    <section className={css.part} aria-labelledby="reject-reasons">
      <h3 id="reject-reasons">Reasons for rejecting</h3>
      <p className={css.quiet}>
        Whoever rejects can say what kind of reason it is, and says why in words. Add the kinds you want to
        tell apart; they stand before the common ones.
      </p>
      <details className={forms.more}>
        <summary>The common ones ({vocabulary.reject_reasons.length})</summary>
        <ul className={css.common}>
          {vocabulary.reject_reasons.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </details>
      <ul className={css.sections} data-at="/reject_reasons" tabIndex={-1} aria-labelledby="reject-reasons">
        {policy.reject_reasons.map((reason) => (
          <Reason key={reason.index} reason={reason} list={list} />
        ))}
      </ul>
      <div>
        <Button onClick={add}>Add a reason</Button>
      </div>
    </section>
  );
}

function Reason({ reason: { index, title }, list }: { reason: DraftReason; list: List }) {
  const { policy, problems } = useEditing();
  return (
    <li data-at={`/reject_reasons/${index}`} tabIndex={-1}>
      <Beside problems={problemsBeside(problems, `/reject_reasons/${index}`, ["title", "id"])} />
      <TitleField
        list="reject_reasons"
        index={index}
        label={`Reason ${index + 1}`}
        hint="As it is offered to whoever rejects, such as “It is not ours to say”."
      />
      <details className={forms.more}>
        <summary>Its short name</summary>
        <IdField list="reject_reasons" index={index} />
      </details>
      <Order list={list} index={index} count={policy.reject_reasons.length} title={title} what="reason" />
    </li>
  );
}
