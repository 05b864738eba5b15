import { type ReactNode, useState } from "react";
import { Textarea } from "../controls/fields";
import { FormSheet } from "./FormSheet";
import { useUnsentWords } from "./useUnsentWords";

type Props = {
  title: string;
  lead: string;
  label: string;
  act: string;
  keep: string;
  error: unknown;
  busy: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
  /** What is asked before the reason. */
  children?: ReactNode;
};

/** Something that needs a reason and goes into the record with it. */
export function ReasonSheet({
  title,
  lead,
  label,
  act,
  keep,
  error,
  busy,
  onClose,
  onReason,
  children,
}: Props) {
  const [reason, setReason] = useUnsentWords(keep);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim()) onReason(reason.trim());
  };
  return (
    <FormSheet title={title} act={act} busy={busy} error={error} onClose={onClose} onSubmit={submit}>
      <p>{lead}</p>
      {children}
      <Textarea
        data-first
        label={label}
        minRows={2}
        maxLength={4000}
        value={reason}
        error={tried && !reason.trim() ? "Say it in a few words." : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormSheet>
  );
}
