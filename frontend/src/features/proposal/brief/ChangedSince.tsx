import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { diffQuery } from "../../../api/queries";
import { Changes } from "../../../ui/layout/Changes";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Loaded } from "../../../ui/states/states";

type Between = { id: string; from: number; to: number };

/** The difference between two versions of the words, marked in the words themselves. It stands before everything else. */
export function ChangedSince(between: Between) {
  const { id, from, to } = between;
  return (
    <section className={css.changed}>
      <h2>Changed since you last looked</h2>
      <Difference {...between} />
      <p className="unprinted">
        <Link to="/proposals/$proposalId/revisions" params={{ proposalId: id }} search={{ from, to }}>
          Compare other versions
        </Link>
      </p>
    </section>
  );
}

/** What was taken out and put in, field by field. */
export function Difference({ id, from, to }: Between) {
  const diff = useQuery(diffQuery(id, from, to));
  return (
    <Loaded query={diff} what="the change" lines={2}>
      {({ fields }) => <Changes fields={fields} same="They are the same. It was submitted again." />}
    </Loaded>
  );
}
