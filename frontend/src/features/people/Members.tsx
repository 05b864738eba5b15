import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { membersQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { Member, Role } from "../../api/types";
import { TextButton } from "../../ui/forms/TextButton";
import { Flag } from "../../ui/states/StateWord";
import { Loaded } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import { MemberCoverSheet } from "../cover/MemberCover";
import { AccessSheet } from "./AccessSheet";
import { MemberSheet } from "./MemberSheet";
import css from "./People.module.css";
import { mailComesBack, rolesWords } from "./phrasing";
import { ResetSheet } from "./ResetSheet";
import { Waiting } from "./Waiting";

type Open = { member: Member; what: "roles" | "access" | "reset" | "cover" };

/** Who works here and as what; for an administrator, with changing it. */
export function Members({ roles }: { roles: readonly Role[] }) {
  const [cursor, setCursor] = useState<string>();
  const [open, setOpen] = useState<Open | null>(null);
  const members = useQuery(membersQuery(cursor));
  const close = () => setOpen(null);
  return (
    <Loaded query={members} what="the people" lines={8}>
      {(data) => (
        <section aria-label="Members">
          <ul className={css.list}>
            {data.items.map((member) => (
              <Row key={member.id} member={member} onOpen={(what) => setOpen({ member, what })} />
            ))}
          </ul>
          {(cursor || data.next) && (
            <p className={css.pages}>
              {cursor && <TextButton onClick={() => setCursor(undefined)}>From the beginning</TextButton>}
              {data.next && (
                <TextButton onClick={() => setCursor(data.next ?? undefined)}>More people</TextButton>
              )}
            </p>
          )}
          {open?.what === "roles" && <MemberSheet member={open.member} roles={roles} onClose={close} />}
          {open?.what === "reset" && <ResetSheet member={open.member} onClose={close} />}
          {open?.what === "cover" && <MemberCoverSheet member={open.member} onClose={close} />}
          {open?.what === "access" && <AccessSheet member={open.member} onClose={close} />}
        </section>
      )}
    </Loaded>
  );
}

function Row({ member, onOpen }: { member: Member; onOpen: (what: Open["what"]) => void }) {
  const { day } = useDates();
  const { member_id } = useSession();
  const manages = useMay()("member.manage");
  const me = member.id === member_id;
  return (
    <li className={css.row} data-gone={!member.active}>
      <div>
        <h2 className={css.name}>
          {member.name}
          {me && <span className={css.you}> (you)</span>}
        </h2>
        <p className={css.quiet}>{member.email}</p>
        {member.mail_failure && member.mail_failing_since && (
          <Flag shape="bang" tone="heed">
            {mailComesBack(member.mail_failure, day(member.mail_failing_since))}
          </Flag>
        )}
      </div>
      <div>
        <p>{rolesWords(member.roles)}</p>
        {member.waiting.map((one) => (
          <Waiting key={one.id} member={member} waiting={one} />
        ))}
        <p className={css.quiet}>
          {member.active ? (
            `Here since ${day(member.joined_at)}`
          ) : (
            <Flag shape="dash" tone="quiet">
              Access ended
            </Flag>
          )}
        </p>
      </div>
      {member.actions.includes("changeMember") ? (
        <p className={`${css.verbs} unprinted`}>
          {member.active && (
            <TextButton onClick={() => onOpen("roles")}>
              Change roles<span className="unseen"> of {member.name}</span>
            </TextButton>
          )}
          {member.active && (
            <TextButton onClick={() => onOpen("cover")}>
              Who covers<span className="unseen"> for {member.name}</span>
            </TextButton>
          )}
          {member.actions.includes("resetMember") && (
            <TextButton onClick={() => onOpen("reset")}>
              New password<span className="unseen"> for {member.name}</span>
            </TextButton>
          )}
          <TextButton onClick={() => onOpen("access")}>
            {member.active ? "End access" : "Restore access"}
            <span className="unseen"> of {member.name}</span>
          </TextButton>
        </p>
      ) : (
        me &&
        manages && (
          <p className={css.why}>Nobody changes their own roles. Another administrator can change yours.</p>
        )
      )}
    </li>
  );
}
