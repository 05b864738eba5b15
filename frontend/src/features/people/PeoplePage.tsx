import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { membersQuery, rolesQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import type { Member, Role } from "../../api/types";
import { capital, counted, listed, roleName } from "../../i18n/words";
import { Linky } from "../../ui/Linky";
import { Page } from "../../ui/Page";
import { Flag } from "../../ui/StateWord";
import { Loaded } from "../../ui/states";
import { useDates } from "../../ui/time";
import { Invitations } from "./Invitations";
import { InviteSheet } from "./InviteSheet";
import { MemberSheet } from "./MemberSheet";
import css from "./People.module.css";

export function PeoplePage() {
  const [cursor, setCursor] = useState<string>();
  const [changing, setChanging] = useState<Member | null>(null);
  const [inviting, setInviting] = useState(false);
  const members = useQuery(membersQuery(cursor));
  const roles = useQuery(rolesQuery);
  const manages = useMay()("member.manage");
  const active = members.data?.items.filter((member) => member.active).length;
  return (
    <Page
      title="People"
      width="wide"
      lead={active !== undefined && `${counted(active, "person", "people")} can sign in here.`}
      aside={
        manages && (
          <Button variant="filled" onClick={() => setInviting(true)}>
            Invite somebody
          </Button>
        )
      }
    >
      <div className={css.people}>
        <Loaded query={members} what="the people" lines={8}>
          {(data) => (
            <section aria-label="Members">
              <ul className={css.list}>
                {data.items.map((member) => (
                  <Row key={member.id} member={member} onChange={() => setChanging(member)} />
                ))}
              </ul>
              {(cursor || data.next) && (
                <p className={css.pages}>
                  {cursor && <Linky onClick={() => setCursor(undefined)}>From the beginning</Linky>}
                  {data.next && <Linky onClick={() => setCursor(data.next ?? undefined)}>More people</Linky>}
                </p>
              )}
            </section>
          )}
        </Loaded>
        {manages && <Invitations />}
        {roles.data && <Roles roles={roles.data} />}
      </div>
      {changing && (
        <MemberSheet member={changing} roles={roles.data ?? []} onClose={() => setChanging(null)} />
      )}
      {inviting && <InviteSheet roles={roles.data ?? []} onClose={() => setInviting(false)} />}
    </Page>
  );
}

function Row({ member, onChange }: { member: Member; onChange: () => void }) {
  const { day } = useDates();
  return (
    <li className={css.row}>
      <div>
        <h2 className={css.name}>{member.name}</h2>
        <p className={css.quiet}>{member.email}</p>
      </div>
      <div>
        <p>{member.roles.length ? capital(listed(member.roles.map(roleName))) : "No role yet"}</p>
        <p className={css.quiet}>
          {member.active ? (
            `Here since ${day(member.joined_at)}`
          ) : (
            <Flag shape="dash" tone="quiet">
              Cannot sign in
            </Flag>
          )}
        </p>
      </div>
      {member.actions.includes("changeMember") && (
        <Linky onClick={onChange}>
          Change<span className="unseen"> {member.name}</span>
        </Linky>
      )}
    </li>
  );
}

/** What each role is for, for whoever wonders whom to ask. */
function Roles({ roles }: { roles: readonly Role[] }) {
  return (
    <section>
      <h2 className={css.head}>Roles</h2>
      <dl className={css.roles}>
        {roles.map((role) => (
          <div key={role.name}>
            <dt>{role.title}</dt>
            <dd>{role.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
