import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Checked, Finding, Waivable, Waiver } from "../../api/types";
import { listed } from "../../i18n/phrasing";
import { TextButton } from "../../ui/forms/TextButton";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { AskSheet } from "./AskSheet";
import { useTakeBack } from "./useWaiver";
import css from "./Waivers.module.css";
import { standingOf } from "./waiverState";

type Props = { finding: Finding; checked: Checked; save: () => Promise<{ id: string }> };

/** Under a finding: the way to a waiver, or how one stands. */
export function RuleWaiver({ finding, checked, save }: Props) {
  const standing = standingOf(finding.rule, checked.result);
  if (!standing) return null;
  if (standing.is === "waived") return <LetPass {...standing} />;
  if (standing.is === "asked") return <Asked waiver={standing.waiver} />;
  if (finding.severity !== "block") return null;
  return <Open finding={finding} checked={checked} save={save} {...standing} />;
}

/** In the margin the words stand here; where the note itself tells them, only the way to the waiver does. */
function LetPass({ words, waiver }: { words: string; waiver: string }) {
  return (
    <div className={css.standing}>
      <p>
        {words}{" "}
        <Link to="/waivers/$waiverId" params={{ waiverId: waiver }}>
          See the exception
        </Link>
      </p>
    </div>
  );
}

function Asked({ waiver }: { waiver: Waiver }) {
  const takeBack = useTakeBack(waiver, () => say("Your request was taken back."));
  return (
    <div className={css.standing}>
      <p>
        <strong>An exception is asked for.</strong> {waiver.stands} Until then this has to be fixed. You asked{" "}
        <When at={waiver.asked_at} />.
      </p>
      <p className={css.ways}>
        <Link to="/waivers/$waiverId" params={{ waiverId: waiver.id }}>
          See the request
        </Link>
        {waiver.actions.includes("withdrawWaiver") && (
          <TextButton onClick={() => takeBack.mutate("")} aria-disabled={takeBack.isPending}>
            Take it back
          </TextButton>
        )}
      </p>
      {takeBack.error && <Failed error={takeBack.error} />}
    </div>
  );
}

function Open({ finding, checked, save, waivable, before }: Props & { waivable: Waivable; before: string }) {
  const [asking, setAsking] = useState(false);
  const people = waivable.people.map((who) => who.name);
  return (
    <div className={css.standing}>
      {before && <p>{before}</p>}
      {people.length ? (
        <p>
          If it has to stay as it is:{" "}
          <TextButton onClick={() => setAsking(true)} aria-haspopup="dialog">
            {before ? "Ask for an exception again" : "Ask for an exception"}
          </TextButton>
          . {listed(people, "or")} can grant it.
        </p>
      ) : (
        <p>
          Only {listed(waivable.roles, "or")} could let it pass as it is, and nobody there is free of these
          words.
        </p>
      )}
      {asking && (
        <AskSheet
          finding={finding}
          people={people}
          planned={checked.content.answers.when}
          save={save}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
