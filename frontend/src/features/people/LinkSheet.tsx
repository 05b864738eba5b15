import type { InvitationCreated } from "../../api/types";
import { When } from "../../ui/text/When";
import { HandOver } from "./HandOver";

/** The link of an invitation that was just made. */
export function LinkSheet({ created, onClose }: { created: InvitationCreated; onClose: () => void }) {
  const { invitation, link } = created;
  const howLong = (
    <>
      It is shown only now and works once, until <When at={invitation.expires_at} as="moment" />. If it is
      lost, take the invitation back and make another.
    </>
  );
  return (
    <HandOver
      title={`The invitation for ${invitation.name}`}
      to={invitation.name}
      link={link}
      howLong={howLong}
      onClose={onClose}
    />
  );
}
