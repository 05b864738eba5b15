import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { Member, WaitingRole } from "../../api/types";
import { roleName } from "../../i18n/phrasing";
import { TextButton } from "../../ui/forms/TextButton";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import css from "./People.module.css";
import { waitingWords } from "./phrasing";

/** A role that rests until a second person says yes, with saying it for whoever may. */
export function Waiting({ member, waiting }: { member: Member; waiting: WaitingRole }) {
  const path = { grant_id: waiting.id };
  const settle = useMutation({
    mutationFn: (yes: boolean) =>
      yes
        ? api.POST("/api/v1/role-grants/{grant_id}/confirm", { params: { path } })
        : api.POST("/api/v1/role-grants/{grant_id}/refuse", { params: { path } }),
    onSuccess: (_, yes) =>
      say(
        yes
          ? `${member.name} now acts as ${roleName(waiting.role)}.`
          : `${member.name} does not become ${roleName(waiting.role)}.`,
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["people"] }),
  });
  const of = (
    <span className="unseen">
      {" "}
      to {roleName(waiting.role)} for {member.name}
    </span>
  );
  return (
    <div className={css.waiting}>
      <p className={css.quiet}>{waitingWords(waiting)}</p>
      {settle.error && <Failed error={settle.error} />}
      {waiting.actions.length > 0 && (
        <p className={`${css.verbs} unprinted`}>
          {waiting.actions.includes("confirmRole") && (
            <TextButton disabled={settle.isPending} onClick={() => settle.mutate(true)}>
              Say yes{of}
            </TextButton>
          )}
          <TextButton disabled={settle.isPending} onClick={() => settle.mutate(false)}>
            Say no{of}
          </TextButton>
        </p>
      )}
    </div>
  );
}
