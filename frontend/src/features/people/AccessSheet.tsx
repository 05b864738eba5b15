import { useState } from "react";
import type { Member } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { Sheet } from "../../ui/layout/Sheet";
import { Failed } from "../../ui/states/states";
import css from "./People.module.css";
import { rolesWords } from "./phrasing";
import { useMemberChange } from "./useMemberChange";

/** Ending somebody's access, or restoring it, after a sentence that says what it does. */
export function AccessSheet({ member: given, onClose }: { member: Member; onClose: () => void }) {
  const [member, setMember] = useState(given);
  const ends = given.active;
  const change = useMemberChange({
    member,
    etag: member.etag,
    said: ends ? `${given.name} can no longer come in.` : `${given.name} can come in again.`,
    onDone: onClose,
    onMoved: setMember,
  });
  const moved = member !== given;
  return (
    <Sheet
      open
      onClose={onClose}
      title={ends ? `End the access of ${given.name}?` : `Let ${given.name} in again?`}
    >
      <div className={css.confirm}>
        <p className={css.said}>
          {ends
            ? `${given.name} can no longer open anything here, at once. What they wrote and decided stays, and so does their name in the record.`
            : `${given.name} can sign in with the password they had, and acts as before: ${rolesWords(member.roles).toLowerCase()}.`}
        </p>
        {moved ? (
          <p role="alert">
            Somebody changed {given.name} a moment ago. Their roles now:{" "}
            {rolesWords(member.roles).toLowerCase()}.{" "}
            {member.active ? "They can come in." : "They cannot come in."}
          </p>
        ) : (
          change.error && <Failed error={change.error} />
        )}
        <div className={css.acts}>
          <Button
            variant="filled"
            data-tone={ends ? "stop" : undefined}
            loading={change.isPending}
            onClick={() => change.mutate({ roles: null, active: !ends })}
          >
            {ends ? "End their access" : "Restore their access"}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </div>
    </Sheet>
  );
}
