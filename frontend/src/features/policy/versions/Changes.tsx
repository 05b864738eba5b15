import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { policyChangesQuery, policyQuery } from "../../../api/queries";
import type { PolicyChange, PolicyDocument, PolicySummary, PolicyView } from "../../../api/types";
import { Flag } from "../../../ui/states/StateWord";
import { Loaded } from "../../../ui/states/states";
import { DiffText } from "../../../ui/text/DiffText";
import page from "../Policy.module.css";
import { type Reworded, reasons, sections } from "./compare";
import css from "./Versions.module.css";

const LOOKS = {
  new: ["up", "accent", "New"],
  gone: ["dash", "quiet", "Left out"],
  changed: ["half", "accent", "Changed"],
} as const;

/** Where each change is told; packs bring rules, so they stand with them. */
const TITLE_OF: Readonly<Record<PolicyChange["about"], string>> = {
  pack: "The rules",
  rule: "The rules",
  route: "How a proposal travels",
  window: "Periods with stricter rules",
  topic: "Topics authors are asked about",
  members: "Who gives roles",
  trivial_edits: "Small edits that keep an approval",
  text: "Wording",
};
const TITLES = [...new Set(Object.values(TITLE_OF))];

/** What changes from another version to this one: what is asked in sentences, and the text with its words marked. */
export function Changes({ policy, since }: { policy: PolicyView; since: PolicySummary }) {
  const { id, etag } = policy.version;
  const found = useQuery(policyChangesQuery(id, since.id, etag));
  const before = useQuery(policyQuery(since.id));
  return (
    <Loaded query={found} what={`the changes since version ${since.number}`}>
      {({ changes, material }) =>
        changes.length === 0 ? (
          <p>It says the same as version {since.number}: text, rules, routes and periods.</p>
        ) : (
          <div className={css.changes}>
            <p className={page.quiet}>
              Compared with version {since.number}.{" "}
              {!material && "Only its wording changes: nothing more is asked, and nothing less."}
            </p>
            {TITLES.map((title) => (
              <Sentences
                key={title}
                title={title}
                changes={changes.filter(({ about }) => TITLE_OF[about] === title)}
              />
            ))}
            <Loaded query={before} what={`version ${since.number}`}>
              {(data) => <Text before={data.document} after={policy.document} />}
            </Loaded>
          </div>
        )
      }
    </Loaded>
  );
}

type SentencesProps = { title: string; changes: readonly PolicyChange[] };

function Sentences({ title, changes }: SentencesProps) {
  const own = changes.filter((change) => !isSection(change));
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={css.changed}>
        {own.map((change) => (
          <li key={`${change.id}${change.words}`}>
            <div className={css.changeHead}>
              <p>{change.words}</p>
              <Weight stricter={change.stricter} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A section of the text stands below with its words marked, so no sentence says it again. */
const isSection = (change: PolicyChange): boolean =>
  change.about === "text" && change.id !== "" && change.id === change.section;

function Weight({ stricter }: { stricter: boolean | null }) {
  if (stricter === null) return null;
  return stricter ? (
    <Flag shape="up" tone="accent">
      Asks for more
    </Flag>
  ) : (
    <Flag shape="dash" tone="quiet">
      Asks for less
    </Flag>
  );
}

function Text({ before, after }: { before: PolicyDocument; after: PolicyDocument }) {
  const text = useMemo(() => sections(before, after), [before, after]);
  const whys = useMemo(() => reasons(before, after), [before, after]);
  if (text.length + whys.length === 0) return null;
  return (
    <>
      <p className={page.quiet}>
        Below, word by word: what is <ins>added</ins>, and what is <del>left out</del>.
      </p>
      <Words title="The text" changes={text} />
      <Words title="Why the rules are here" changes={whys} />
    </>
  );
}

function Words({ title, changes }: { title: string; changes: readonly Reworded[] }) {
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
              <p className={css.saidParts}>
                <DiffText parts={change.parts} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
