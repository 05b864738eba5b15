import { useState } from "react";
import type { Waiver } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { ReasonSheet } from "../../ui/forms/ReasonSheet";
import { dropUnsentWords } from "../../ui/forms/useUnsentWords";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { useTakeBack } from "./useWaiver";

/** Taking a request back needs no more than a tap; taking back a waiver others rely on needs a reason. */
export function WithdrawForm({ waiver }: { waiver: Waiver }) {
  return waiver.state === "asked" ? <Request waiver={waiver} /> : <Granted waiver={waiver} />;
}

function Request({ waiver }: { waiver: Waiver }) {
  const takeBack = useTakeBack(waiver, () => say("Your request was taken back."));
  return (
    <div>
      <Button loading={takeBack.isPending} onClick={() => takeBack.mutate("")}>
        Take the request back
      </Button>
      {takeBack.error && <Failed error={takeBack.error} />}
    </div>
  );
}

function Granted({ waiver }: { waiver: Waiver }) {
  const [open, setOpen] = useState(false);
  const keep = `withdraw.waiver.${waiver.id}`;
  const takeBack = useTakeBack(waiver, () => {
    dropUnsentWords(keep);
    setOpen(false);
    say("The exception was taken back. It holds no longer.");
  });
  const close = () => {
    setOpen(false);
    takeBack.reset();
  };
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Take the exception back</Button>
      {open && (
        <ReasonSheet
          title="Take the exception back"
          lead="From then on it does not hold. If the proposal is being decided on, nobody can approve it as it stands; if it was approved already, it loses its approval."
          label="Why should it not hold any longer?"
          act="Take it back"
          keep={keep}
          error={takeBack.error}
          busy={takeBack.isPending}
          onClose={close}
          onReason={(reason) => takeBack.mutate(reason)}
        />
      )}
    </div>
  );
}
