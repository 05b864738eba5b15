import { useQuery } from "@tanstack/react-query";
import { diffQuery } from "../../../api/queries";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Loaded } from "../../../ui/states/states";
import { DiffText } from "../../../ui/text/DiffText";

type Between = { id: string; from: number; to: number };

/** The difference between two versions of the words, marked in the words themselves. It stands before everything else. */
export function ChangedSince(between: Between) {
  return (
    <section className={css.changed}>
      <h2>Changed since you last looked</h2>
      <Difference {...between} />
    </section>
  );
}

/** What was taken out and put in, field by field. */
export function Difference({ id, from, to }: Between) {
  const diff = useQuery(diffQuery(id, from, to));
  return (
    <Loaded query={diff} what="the change" lines={2}>
      {(data) => (
        <dl className={css.diff}>
          {data.fields.length === 0 && (
            <div>
              <dt>The words</dt>
              <dd>They are the same. It was submitted again.</dd>
            </div>
          )}
          {data.fields.map((field) => (
            <div key={field.field}>
              <dt>{field.label}</dt>
              {field.said && <dd className={css.told}>{field.said}</dd>}
              <dd dir="auto">
                <DiffText parts={field.parts} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Loaded>
  );
}
