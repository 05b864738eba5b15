import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Sheet } from "../layout/Sheet";
import { Failed } from "../states/states";
import { useUnsentWords } from "./useUnsentWords";
import css from "./Verbs.module.css";

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
};

/** Something that needs a reason and goes into the record with it. */
export function ReasonSheet({ title, lead, label, act, keep, error, busy, onClose, onReason }: Props) {
  const [reason, setReason] = useUnsentWords(keep);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) onReason(reason.trim());
  };
  return (
    <Sheet open onClose={onClose} title={title}>
      <form onSubmit={submit} className={css.sheet}>
        <p>{lead}</p>
        <Textarea
          data-first
          label={label}
          autosize
          minRows={2}
          maxLength={4000}
          value={reason}
          error={tried && !reason.trim() ? "Say it in a few words." : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {Boolean(error) && <Failed error={error} />}
        <div className={css.answers}>
          <Button type="submit" variant="filled" loading={busy}>
            {act}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </form>
    </Sheet>
  );
}
