import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { policyQuery } from "../../api/queries";
import type { PolicyDocument, PolicySummary } from "../../api/types";
import { DiffText } from "../../ui/DiffText";
import { Flag } from "../../ui/StateWord";
import { Loaded } from "../../ui/states";
import { type Change, compare, nothingChanged } from "./compare";
import page from "./Policy.module.css";
import css from "./Versions.module.css";

const LOOKS = {
  new: ["up", "accent", "New"],
  gone: ["dash", "quiet", "Left out"],
  changed: ["half", "accent", "Changed"],
} as const;

/** What changes from another version to this one, with the words marked. */
export function Changes({ document, since }: { document: PolicyDocument; since: PolicySummary }) {
  const before = useQuery(policyQuery(since.id));
  return (
    <Loaded query={before} what={`version ${since.number}`}>
      {(data) => <Compared before={data.document} after={document} number={since.number} />}
    </Loaded>
  );
}

type Props = { before: PolicyDocument; after: PolicyDocument; number: number };

function Compared({ before, after, number }: Props) {
  const comparison = useMemo(() => compare(before, after), [before, after]);
  if (nothingChanged(comparison)) {
    return <p>It says the same as version {number}: text, rules, ways and periods.</p>;
  }
  return (
    <div className={css.changes}>
      <p className={page.quiet}>
        Compared with version {number}. Marked: what is <ins>added</ins>, and what is <del>left out</del>.
      </p>
      <Group title="The text" changes={comparison.sections} said />
      <Group title="The rules" changes={comparison.rules} />
      <Group title="How a proposal travels" changes={comparison.routes} />
      <Group title="Periods with stricter rules" changes={comparison.windows} />
    </div>
  );
}

function Group({
  title,
  changes,
  said = false,
}: {
  title: string;
  changes: readonly Change[];
  said?: boolean;
}) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={css.changed}>
        {changes.map((change) => {
          const [shape, tone, word] = LOOKS[change.what];
          return (
            <li key={change.id}>
              <div className={css.changeHead}>
                <h3>
                  <DiffText parts={change.title} />
                </h3>
                <Flag shape={shape} tone={tone}>
                  {word}
                </Flag>
              </div>
              <p className={said ? css.saidParts : css.parts}>
                <DiffText parts={change.parts} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
