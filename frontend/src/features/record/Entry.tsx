import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import type { RecordFilter } from "../../api/queries";
import type { RecordEntry } from "../../api/types";
import { capital, listed, roleName } from "../../i18n/phrasing";
import { CopyButton } from "../../ui/forms/CopyButton";
import { Digest } from "../../ui/forms/Digest";
import { TextButton } from "../../ui/forms/TextButton";
import { Flag } from "../../ui/states/StateWord";
import { useDates } from "../../ui/text/When";
import css from "./Entries.module.css";
import { erasedWords, leafOf } from "./entryProof";
import { verdictWords } from "./filterSentence";
import { Subject } from "./Subject";

type Props = { entry: RecordEntry; onAsk: (changed: RecordFilter) => void };

/** One entry in full: who, in which capacity, on what, under which policy, having seen what, and the exact bytes. */
export function Entry({ entry, onAsk }: Props) {
  const { who, object_id: object } = entry;
  return (
    <div className={css.entry}>
      <dl className={css.facts}>
        <Fact term="Who">
          {who ? who.name : "No person: the system did this by itself"}
          {entry.in_place_of && `, in place of ${entry.in_place_of.name}`}
          {entry.capacity.length > 0 && `, as ${listed(entry.capacity.map(roleName))}`}
        </Fact>
        <Fact term="When">
          <Exactly at={entry.at} />
        </Fact>
        <Fact term="About">{object && <Subject entry={entry} />}</Fact>
        <Fact term="Verdict">{entry.verdict && capital(verdictWords(entry.verdict))}</Fact>
        <Fact term="Reason">{entry.reason && <span className={css.said}>{entry.reason}</span>}</Fact>
        <Fact term="Erased">
          {entry.erased_on &&
            `${erasedWords(entry)}; only the commitment to them is left, so that the entry still proves itself.`}
        </Fact>
        <Fact term="The words it is about">
          {entry.revision_digest && (
            <>
              {entry.revision_number !== null && (
                <>
                  The text as submitted, version {entry.revision_number}:{" "}
                  <q className={css.said}>{entry.revision_words}</q>{" "}
                </>
              )}
              <Digest value={entry.revision_digest} what="The digest of the words" />{" "}
              {object && entry.revision_number !== null && (
                <Link
                  to="/proposals/$proposalId/revisions"
                  params={{ proposalId: object }}
                  hash={`revision-${entry.revision_number}`}
                >
                  Open these words
                </Link>
              )}
            </>
          )}
        </Fact>
        <Fact term="The policy then">
          {entry.policy_digest && (
            <>
              {entry.policy_number !== null && `Version ${entry.policy_number}, “${entry.policy_title}” `}
              <Digest value={entry.policy_digest} what="The digest of the policy" />
            </>
          )}
        </Fact>
        <Fact term="What they saw">
          {entry.brief_digest && (
            <>
              The page as it was put together for whoever decides, kept since{" "}
              <Digest value={entry.brief_digest} what="The digest of what they saw" />{" "}
              {object && entry.revision_number !== null && (
                <Link
                  to="/proposals/$proposalId/shown/$digest"
                  params={{ proposalId: object, digest: entry.brief_digest }}
                >
                  Show what they saw
                </Link>
              )}
            </>
          )}
        </Fact>
      </dl>
      <p className={css.ways}>
        {object && <TextButton onClick={() => onAsk({ object })}>Only what is about this</TextButton>}
        {who && <TextButton onClick={() => onAsk({ actor: who.id })}>Only what {who.name} did</TextButton>}
        {entry.in_place_of && (
          <TextButton onClick={() => onAsk({ in_place: "true" })}>
            Only what was done in another’s place
          </TextButton>
        )}
        <TextButton onClick={() => onAsk({ type: entry.type })}>Only entries of this kind</TextButton>
        <CopyButton
          text={`${location.origin}/record#entry-${entry.seq}`}
          what="The address of this entry"
          label="Copy a link to it"
        />
      </p>
      <Bytes entry={entry} />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const empty = [children].flat().every((child) => child === null || child === false || child === "");
  if (empty) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** To the second, in the organization's zone, and as the entry has it. */
function Exactly({ at }: { at: string }) {
  const { dated, zone } = useDates();
  return (
    <>
      {dated(at)} ({zone}); exactly <code>{at}</code>
    </>
  );
}

/** The entry as it was hashed. The page hashes it again, so that nobody has to take the server's word. */
function Bytes({ entry }: { entry: RecordEntry }) {
  const [computed, setComputed] = useState<string | null>();
  useEffect(() => {
    let here = true;
    leafOf(entry.entry).then((leaf) => here && setComputed(leaf));
    return () => {
      here = false;
    };
  }, [entry.entry]);
  return (
    <div className={css.bytes}>
      <p>
        The exact entry <CopyButton text={entry.entry} what="The exact entry" />
      </p>
      <pre>
        <code>{entry.entry}</code>
      </pre>
      <p>
        Its leaf hash <Digest value={entry.leaf} what="The leaf hash" />{" "}
        {computed && (
          <Flag
            shape={computed === entry.leaf ? "tick" : "cross"}
            tone={computed === entry.leaf ? "accent" : "stop"}
          >
            {computed === entry.leaf ? "this page computed the same" : "this page computed another"}
          </Flag>
        )}
      </p>
      <p className={css.quiet}>
        The leaf hash is SHA-256 over one zero byte and the bytes above (RFC 6962). The record’s fingerprint
        is made of all leaf hashes.
      </p>
    </div>
  );
}
