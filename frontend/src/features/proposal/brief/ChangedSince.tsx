import { useQuery } from "@tanstack/react-query";
import { diffQuery } from "../../../api/queries";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Loaded } from "../../../ui/states/states";
import { DiffText } from "../../../ui/text/DiffText";

/** The difference between two revisions, marked in the words themselves. It stands before everything else. */
export function ChangedSince({ id, from, to }: { id: string; from: number; to: number }) {
  const diff = useQuery(diffQuery(id, from, to));
  return (
    <section className={css.changed}>
      <h2>Changed since you last looked</h2>
      <p className={css.quiet}>
        You saw revision {from}; this is revision {to}.
      </p>
      <Loaded query={diff} what="the change" lines={2}>
        {(data) => (
          <dl className={css.diff}>
            {data.fields.length === 0 && <p>The words are the same. It was submitted again.</p>}
            {data.fields.map((field) => (
              <div key={field.field}>
                <dt>{field.label}</dt>
                <dd>
                  <DiffText parts={field.parts} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Loaded>
    </section>
  );
}
