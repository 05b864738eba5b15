import { useMutation } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import type { Member } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { Sheet } from "../../ui/layout/Sheet";
import { Failed } from "../../ui/states/states";
import { HandOver } from "./HandOver";
import css from "./People.module.css";

/** Making a link by which somebody chooses a new password, after a sentence that says what it does. */
export function ResetSheet({ member, onClose }: { member: Member; onClose: () => void }) {
  const make = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/v1/members/{member_id}/reset", { params: { path: { member_id: member.id } } })),
  });
  if (make.data) {
    return (
      <HandOver
        title={`A new password for ${member.name}`}
        to={member.name}
        link={make.data.link}
        howLong="It is shown only now and works once, within a day. If it is lost, make another."
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet open onClose={onClose} title={`A new password for ${member.name}?`}>
      <div className={css.confirm}>
        <p className={css.said}>
          You get a link to hand over. When {member.name} has chosen a password by it, they are signed out
          everywhere here, and the old password opens nothing here any more. Roles that decide or manage
          people then wait until a second person says yes.
        </p>
        {make.error && <Failed error={make.error} />}
        <div className={css.acts}>
          <Button variant="filled" loading={make.isPending} onClick={() => make.mutate()}>
            Make the link
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </div>
    </Sheet>
  );
}
