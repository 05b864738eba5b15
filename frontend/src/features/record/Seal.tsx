import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Verification } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { Digest } from "../../ui/forms/Digest";
import { TextButton } from "../../ui/forms/TextButton";
import { Flag } from "../../ui/states/StateWord";
import { Failed, Remark, Waiting } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import { type Seal as Found, sealOf, sealWords } from "./entryProof";
import { lastVerificationQuery, newestEntryQuery } from "./queries";
import css from "./Record.module.css";

/**
 * What was last verified, by whom and when; and verifying again, now. It asks once the page of entries is there
 * (`ready`), so that opening the record is noted once and not by each question.
 */
export function Seal({ ready }: { ready: boolean }) {
  const { name } = useSession();
  const last = useQuery({ ...lastVerificationQuery, enabled: ready });
  const verify = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/v1/record/verification")),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ["record"] }),
  });
  const fresh: Verification | undefined = verify.data;
  const seal: Found | null = fresh
    ? { sound: fresh.sound, size: fresh.size, root: fresh.root, at: fresh.verified_at, by: name }
    : sealOf(last.data ?? undefined);
  return (
    <section className={css.seal} aria-label="Verification">
      <div className={css.sealed} role="status">
        {seal ? <Sealed seal={seal} ready={ready} /> : <NotYet error={last.error} loading={last.isPending} />}
        {fresh && !fresh.sound && <Broken found={fresh} />}
        {verify.error && <Failed error={verify.error} />}
      </div>
      <div className={`${css.verify} unprinted`}>
        <Button size="sm" loading={verify.isPending} onClick={() => verify.mutate()}>
          Verify now
        </Button>
        <Meaning />
      </div>
    </section>
  );
}

function Sealed({ seal, ready }: { seal: Found; ready: boolean }) {
  const { moment, zone } = useDates();
  const newest = useQuery({ ...newestEntryQuery, enabled: ready });
  const since = newest.data ? newest.data.seq + 1 - seal.size : 0;
  return (
    <>
      <p>
        <Flag shape={seal.sound ? "tick" : "cross"} tone={seal.sound ? "accent" : "stop"}>
          {seal.sound ? "Sound." : "Not sound."}
        </Flag>{" "}
        Verified by {seal.by} on <time dateTime={seal.at}>{moment(seal.at)}</time> ({zone}): {sealWords(seal)}
        .{since > 0 && ` ${counted(since, "entry has", "entries have")} been added since.`}
      </p>
      <p className={css.root}>
        Fingerprint of all {seal.size.toLocaleString("en-GB")}:{" "}
        <Digest value={seal.root} what="The fingerprint of the record" />
      </p>
    </>
  );
}

function NotYet({ error, loading }: { error: unknown; loading: boolean }) {
  if (error) return <Failed error={error} />;
  if (loading) return <Waiting lines={1} what="the last verification" />;
  return (
    <p>
      <Flag shape="dot" tone="quiet">
        Not verified yet.
      </Flag>{" "}
      Nobody has asked for it so far.
    </p>
  );
}

function Broken({ found }: { found: Verification }) {
  return (
    <Remark tone="stop" title="The record is not as it should be" role="alert">
      <p>{found.message}</p>
      {found.first_bad_seq !== null && (
        <p>The first entry that does not fit is number {found.first_bad_seq}.</p>
      )}
      <p>Change nothing. Tell your administrator, and compare with a fingerprint noted earlier.</p>
    </Remark>
  );
}

/** What verifying means to somebody who trusts nobody here. */
function Meaning() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        What this means
      </TextButton>
      {open && (
        <p className={css.meaning}>
          Verifying reads every entry from the first to the last, hashes it again, and compares it with the
          columns beside it, the words kept for it, and the revisions, policies, briefs and decisions it
          names. Words may be missing only where an entry says that they were erased. All of it gives one
          fingerprint. Whether somebody rewrote the whole record at once, this alone cannot tell: note the
          fingerprint down, or send it to somebody outside, and compare it later.
        </p>
      )}
    </>
  );
}
