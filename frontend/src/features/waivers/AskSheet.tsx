import { useState } from "react";
import type { Finding } from "../../api/types";
import { listed } from "../../i18n/phrasing";
import { Textarea, TextInput } from "../../ui/controls/fields";
import { FormSheet } from "../../ui/forms/FormSheet";
import { dropUnsentWords, useUnsentWords } from "../../ui/forms/useUnsentWords";
import { say } from "../../ui/states/messages";
import { useDates } from "../../ui/text/When";
import { useAsk } from "./useWaiver";
import { dayFault, endDays, endOf } from "./waiverState";

type Props = {
  finding: Finding;
  people: readonly string[];
  planned: string | null | undefined;
  save: () => Promise<{ id: string }>;
  onClose: () => void;
};

/** Asking that a rule be let pass for these words: why, and until when. */
export function AskSheet({ finding, people, planned, save, onClose }: Props) {
  const { zone, now } = useDates();
  const keep = `waive.${finding.rule}`;
  const [reason, setReason] = useUnsentWords(keep);
  const days = endDays(planned, zone, now);
  const [until, setUntil] = useState(days.usual);
  const [tried, setTried] = useState(false);
  const who = listed(people, "or");
  const ask = useAsk(finding.rule, save, () => {
    dropUnsentWords(keep);
    say(`Asked. ${who} can grant it.`);
    onClose();
  });
  const fault = dayFault(until, days, now);
  const end = endOf(until, zone);
  const submit = () => {
    setTried(true);
    if (reason.trim() && !fault && end) ask.mutate({ reason: reason.trim(), until: end });
  };
  return (
    <FormSheet
      title="Ask for an exception"
      act="Ask for it"
      busy={ask.isPending}
      error={ask.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>
        <strong>{finding.title}.</strong> {finding.message}
      </p>
      <p>
        An exception lets this rule pass for the words it is about now. Other words of yours can still change;
        these cannot. {who} can grant it, and whoever decides on the proposal will see who did and why.
      </p>
      <Textarea
        data-first
        label="Why should it stay as it is?"
        minRows={2}
        maxRows={8}
        maxLength={4_000}
        value={reason}
        error={tried && !reason.trim() ? "Say it in a few words." : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Until which day?"
        description="It ends that evening, and the words have to be out by then. At most 90 days."
        min={days.first}
        max={days.last}
        value={until}
        error={tried && fault ? fault : undefined}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </FormSheet>
  );
}
