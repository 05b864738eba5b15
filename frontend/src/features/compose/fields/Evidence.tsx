import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { policyInForceQuery } from "../../../api/queries";
import type { EvidenceItem } from "../../../api/types";
import { EVIDENCE, evidenceName } from "../../../i18n/phrasing";
import { toWallClock } from "../../../i18n/zone";
import { useComposing } from "../../../kinds/composing";
import { Button } from "../../../ui/controls/Button";
import { NativeSelect, TextInput } from "../../../ui/controls/fields";
import fields from "../../../ui/forms/Fields.module.css";
import { TextButton } from "../../../ui/forms/TextButton";
import { useDates } from "../../../ui/text/When";
import css from "../Compose.module.css";
import { Notes } from "../FindingList";
import parts from "../Parts.module.css";
import { useField } from "../useField";
import { EVIDENCE_FIELD, MOST_EVIDENCE, missingKinds, started } from "./evidence";
import { goTo } from "./goToField";

/** What backs the proposal up. It is one button until there is some, or until a rule asks for it. */
export function Evidence() {
  const { content, change } = useComposing();
  const { notes, policyId } = useField(EVIDENCE_FIELD);
  const { missing, today } = useMissing();
  const [added, setAdded] = useState<number>();
  const adder = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const { evidence } = content;

  useEffect(() => {
    if (added !== undefined) goTo(`${EVIDENCE_FIELD}/${added}/title`);
  }, [added]);

  const set = (items: EvidenceItem[]) => change({ ...content, evidence: items });
  const add = (kind: string) => {
    set([...evidence, started(kind)]);
    setAdded(evidence.length);
  };
  const without = (index: number) => {
    set(evidence.filter((_, at) => at !== index));
    setAdded(undefined);
    adder.current?.focus();
  };

  return (
    <section aria-labelledby={heading} className={css.question}>
      <h3 id={heading}>What backs it up?</h3>
      <p className={fields.hint}>
        Evidence is anything somebody else can check: a signed consent, a licence, a search you made. Those
        who decide see it; people outside never do.
      </p>
      <Notes
        id={`${heading}-notes`}
        notes={notes}
        active={undefined}
        policyId={policyId}
        onFix={() => undefined}
        onShow={() => (missing.length === 1 && missing[0] ? add(missing[0]) : goTo(EVIDENCE_FIELD))}
      />
      <div className={fields.group} data-pointer={missing.length ? undefined : EVIDENCE_FIELD}>
        {evidence.map((item, index) => (
          <Piece
            key={index}
            item={item}
            name={evidence.length > 1 ? `Evidence ${index + 1}` : "Evidence"}
            at={`${EVIDENCE_FIELD}/${index}`}
            today={today}
            kinds={missing}
            onChange={(changed) =>
              set(evidence.map((each, at) => (at === index ? { ...each, ...changed } : each)))
            }
            onRemove={() => without(index)}
          />
        ))}
        <p className={fields.others} data-pointer={missing.length ? EVIDENCE_FIELD : undefined}>
          {missing.map((kind) => (
            <Button
              key={kind}
              size="compact-sm"
              disabled={evidence.length >= MOST_EVIDENCE}
              onClick={() => add(kind)}
            >
              Add {evidenceName(kind).toLowerCase()}
            </Button>
          ))}
          <Button
            ref={adder}
            size="compact-sm"
            disabled={evidence.length >= MOST_EVIDENCE}
            onClick={() => add("consent")}
          >
            {evidence.length || missing.length ? "Add other evidence" : "Add evidence"}
          </Button>
        </p>
      </div>
    </section>
  );
}

/** The kinds that rules ask for and that are not there, and the day it is for the organization. */
function useMissing() {
  const { content, checked } = useComposing();
  const { zone, now } = useDates();
  const findings = checked?.result.evaluation.findings ?? [];
  const wanted = findings.some((finding) => finding.place.field === EVIDENCE_FIELD);
  const policy = useQuery({ ...policyInForceQuery, enabled: wanted });
  const today = toWallClock(now.toISOString(), zone).slice(0, 10);
  const rules = policy.data?.document.rules ?? [];
  return { missing: missingKinds(findings, rules, content.evidence, today), today };
}

type PieceProps = {
  item: EvidenceItem;
  name: string;
  at: string;
  today: string;
  kinds: readonly string[];
  onChange: (changed: Partial<EvidenceItem>) => void;
  onRemove: () => void;
};

function Piece({ item, name, at, today, kinds, onChange, onRemove }: PieceProps) {
  const offered = [...new Set([...Object.keys(EVIDENCE), ...kinds, item.kind])];
  const late = item.dated !== null && item.dated > today;
  return (
    <fieldset className={parts.evidence} data-pointer={at}>
      <legend>{name}</legend>
      <NativeSelect
        label="What it is"
        data-pointer={`${at}/kind`}
        data={offered.map((value) => ({ value, label: evidenceName(value) }))}
        value={item.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <TextInput
        label="What it is called"
        description="As the one who looks for it would say it."
        data-pointer={`${at}/title`}
        value={item.title}
        maxLength={200}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="The day it is from"
        description="Some rules ask for something recent."
        data-pointer={`${at}/dated`}
        max={today}
        value={item.dated ?? ""}
        error={late ? "This day is still to come." : undefined}
        onChange={(event) => onChange({ dated: event.currentTarget.value || null })}
      />
      <TextInput
        label="Where it is kept"
        description="A link, or who has the paper."
        data-pointer={`${at}/where`}
        value={item.where}
        maxLength={2_000}
        onChange={(event) => onChange({ where: event.currentTarget.value })}
      />
      <TextButton onClick={onRemove}>Take this evidence away</TextButton>
    </fieldset>
  );
}
