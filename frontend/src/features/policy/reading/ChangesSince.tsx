import { useQuery } from "@tanstack/react-query";
import { policyChangesQuery } from "../../../api/queries";
import type { PolicyChange, PolicySummary } from "../../../api/types";
import { Flag } from "../../../ui/states/StateWord";
import { Loaded, Remark } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { sectionAnchor } from "../document/chapters";
import { useAcknowledgement } from "./Asked";
import { CONFIRM, ConfirmButton } from "./Confirm";
import { askedTitle, askedWords } from "./phrasing";
import css from "./Reading.module.css";

const LOOKS = {
  added: ["up", "accent", "New"],
  removed: ["dash", "quiet", "Left out"],
  changed: ["half", "accent", "Changed"],
} as const;

/** What this person has not read yet, in words, above the policy: since the version they acknowledged last. */
export function SinceYouRead() {
  const { data } = useAcknowledgement();
  const dates = useDates();
  if (!data?.needed || !data.version) return null;
  if (!data.last) {
    return (
      <div className={`${css.upcoming} unprinted`}>
        <Remark title={askedTitle(data, dates.day)}>
          <p>
            {askedWords(data)} <a href={`#${CONFIRM}`}>You can say so at its end</a>
          </p>
        </Remark>
      </div>
    );
  }
  return (
    <section className={`${css.since} unprinted`} aria-label="What changed since you read it">
      <div>
        <h2>{askedTitle(data, dates.day)}</h2>
        <p className={css.quiet}>
          What is different since version {data.last.number}, which you read and understood on{" "}
          {dates.day(data.last.at)}:
        </p>
      </div>
      <ChangesInWords version={data.version} since={data.last.version_id} />
      <ConfirmButton version={data.version} />
    </section>
  );
}

/** What changes from `since` to `version`, each in one sentence; a change leads to its section of the text. */
function ChangesInWords({ version, since }: { version: PolicySummary; since: string }) {
  const found = useQuery(policyChangesQuery(version.id, since, version.etag));
  return (
    <Loaded query={found} what="what changed" lines={4}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>Nothing is different.</p>
        ) : (
          <ul className={css.changes}>
            {changes.map((change) => (
              <Said key={`${change.about}${change.id}${change.words}`} change={change} version={version} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Said({ change, version }: { change: PolicyChange; version: PolicySummary }) {
  const [shape, tone, word] = LOOKS[change.kind];
  return (
    <li>
      <span className={css.what}>
        <Flag shape={shape} tone={tone}>
          {word}
        </Flag>
      </span>
      <div className={css.said}>
        <p>{change.words}</p>
        {change.section && change.kind !== "removed" && version.state === "in_force" && (
          <a className={css.quiet} href={`/policy#${sectionAnchor(change.section)}`}>
            Read it in the policy
          </a>
        )}
      </div>
    </li>
  );
}
