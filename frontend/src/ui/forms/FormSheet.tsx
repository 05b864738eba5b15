import type { FormEvent, ReactNode } from "react";
import { Button } from "../controls/Button";
import { Sheet } from "../layout/Sheet";
import { Failed } from "../states/states";
import css from "./Verbs.module.css";

type Props = {
  title: string;
  act: string;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
};

/** A short form over the page. What was typed stays when it could not be saved. */
export function FormSheet({ title, act, busy, error, onClose, onSubmit, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Sheet open onClose={onClose} title={title}>
      <form onSubmit={submit} className={css.sheet}>
        {children}
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
