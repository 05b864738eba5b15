import { Button } from "@mantine/core";
import { Sheet } from "../../ui/Sheet";
import { Failed } from "../../ui/states";
import page from "./Policy.module.css";
import css from "./Versions.module.css";

type Props = {
  title: string;
  /** What will happen, and to whom. */
  sentence: string;
  more?: string;
  act: string;
  error: unknown;
  busy: boolean;
  onClose: () => void;
  onAct: () => void;
};

/** The one confirmation before something that cannot be taken back. */
export function ConfirmSheet({ title, sentence, more, act, error, busy, onClose, onAct }: Props) {
  return (
    <Sheet open onClose={onClose} title={title}>
      <div className={css.confirm}>
        <p className={css.sentence}>{sentence}</p>
        {more && <p className={page.quiet}>{more}</p>}
        {Boolean(error) && <Failed error={error} />}
        <div className={css.acts}>
          <Button variant="filled" loading={busy} onClick={onAct}>
            {act}
          </Button>
          <Button onClick={onClose}>Not yet</Button>
        </div>
      </div>
    </Sheet>
  );
}
