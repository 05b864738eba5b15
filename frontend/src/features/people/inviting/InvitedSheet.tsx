import type { InvitationCreated } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { TextInput } from "../../../ui/controls/fields";
import { CopyButton } from "../../../ui/forms/CopyButton";
import { Sheet } from "../../../ui/layout/Sheet";
import { Remark } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { NextStep } from "../../firststeps/NextStep";
import { HandOver } from "../HandOver";
import css from "../People.module.css";
import type { Invited } from "./useInvitations";

/** The links of invitations that were just made. */
export function InvitedSheet({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const [only] = invited.made;
  if (!only || invited.made.length > 1 || invited.refused.length > 0) {
    return <Several invited={invited} onClose={onClose} />;
  }
  const { invitation, link } = only;
  return (
    <HandOver
      title={`The invitation for ${invitation.name}`}
      to={invitation.name}
      link={link}
      sentTo={invitation.mail ? invitation.email : undefined}
      copied={invited.copied}
      howLong={
        <>
          It is shown only now and works once, until <When at={invitation.expires_at} as="moment" />. If it is
          lost, send the invitation again: that makes another link.
        </>
      }
      next={<NextStep here={["people"]} />}
      onClose={onClose}
    />
  );
}

function Several({ invited: { made, refused }, onClose }: { invited: Invited; onClose: () => void }) {
  return (
    <Sheet open firm onClose={onClose} title={made.length > 0 ? "The invitations" : "Nobody was invited"}>
      <div className={css.confirm}>
        {refused.length > 0 && (
          <Remark tone="heed" title="Not invited">
            <ul>
              {refused.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Remark>
        )}
        {made.length > 0 && (
          <p className={css.said}>
            {made.some((each) => each.invitation.mail)
              ? "Each is on its way by mail. You can also hand a link to its person yourself, "
              : "Hand each link to its person yourself, "}
            in a way you trust: whoever has it can sign in as them. The links are shown only now, and each
            works once.
          </p>
        )}
        <ul className={css.guests}>
          {made.map((each) => (
            <li key={each.invitation.id}>
              <OneLink created={each} />
            </li>
          ))}
        </ul>
        <div className={css.acts}>
          <Button data-first onClick={onClose}>
            {made.length > 0 ? "I have them" : "Close"}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function OneLink({ created: { invitation, link } }: { created: InvitationCreated }) {
  return (
    <>
      <TextInput
        label={`The link for ${invitation.name}`}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton text={link} what={`The link for ${invitation.name}`} />
    </>
  );
}
