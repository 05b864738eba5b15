import { useSession } from "../../../api/session";
import type { PolicySummary } from "../../../api/types";
import { Digest } from "../../../ui/forms/Digest";
import { useDates } from "../../../ui/text/When";
import css from "../Policy.module.css";
import { whoWords } from "../phrasing";
import { lookedBackWords } from "../reading/phrasing";

/** What a printed copy must say about itself: which version this is, who stands behind it, and its fingerprint. */
export function Colophon({ version }: { version: PolicySummary }) {
  const dates = useDates();
  const { organization } = useSession();
  return (
    <footer className={css.colophon}>
      <h2>About this version</h2>
      <dl>
        <div>
          <dt>Version</dt>
          <dd>
            {version.number}, {organization.name}
          </dd>
        </div>
        <div>
          <dt>Drafted by</dt>
          <dd>{whoWords(version.drafted_by)}</dd>
        </div>
        {version.submitted_at && (
          <div>
            <dt>Submitted</dt>
            <dd>{dates.moment(version.submitted_at)}</dd>
          </div>
        )}
        {version.enacted_by && version.enacted_at && (
          <div>
            <dt>Confirmed by</dt>
            <dd>
              {whoWords(version.enacted_by)}, {dates.moment(version.enacted_at)} ({dates.zone})
            </dd>
          </div>
        )}
        {version.effective_from && (
          <div>
            <dt>{version.state === "scheduled" ? "Applies from" : "Applied from"}</dt>
            <dd>
              {dates.moment(version.effective_from)} ({dates.zone})
            </dd>
          </div>
        )}
        {version.wording_only && (
          <div>
            <dt>What changed</dt>
            <dd>Only the wording; nobody had to read it again.</dd>
          </div>
        )}
        {version.looked_back && (
          <div>
            <dt>Looked back</dt>
            <dd>
              {dates.moment(version.looked_back.at)}. {lookedBackWords(version)}
            </dd>
          </div>
        )}
        {version.digest && (
          <div>
            <dt>Fingerprint</dt>
            <dd>
              <Digest value={version.digest} what="The fingerprint of this version" />
              <p className={css.quiet}>
                The same words always have the same fingerprint (SHA-256). Decisions in the record name this
                one.
              </p>
            </dd>
          </div>
        )}
      </dl>
    </footer>
  );
}
