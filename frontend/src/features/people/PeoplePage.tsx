import { useQuery } from "@tanstack/react-query";
import { Link, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { rolesQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { Role } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded } from "../../ui/states/states";
import { WhoCovers } from "../cover/WhoCovers";
import { NextStep } from "../firststeps/NextStep";
import { Invitations } from "./inviting/Invitations";
import { InviteSheet } from "./inviting/InviteSheet";
import { Members } from "./Members";
import css from "./People.module.css";
import { mayWords } from "./phrasing";

/** Who works here and as what, who is invited, and what each role may do. */
export function PeoplePage() {
  const may = useMay();
  const { organization } = useSession();
  if (!may("member.read")) {
    return (
      <Page title="People">
        <Empty title="Seeing who is here needs another role.">
          <p>
            On each proposal you see the people it is with. Ask an administrator which roles see everybody.{" "}
            <Link to="/desk">Back to your desk</Link>
          </p>
        </Empty>
      </Page>
    );
  }
  return <People name={organization.name} manages={may("member.manage")} />;
}

function People({ name, manages }: { name: string; manages: boolean }) {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const [inviting, setInviting] = useState(manages && hash === "invite");
  const roles = useQuery(rolesQuery);
  return (
    <Page
      title="People"
      width="wide"
      lead={`Who works in ${name}, and in which roles. Roles say what somebody may do; each change stands in the record.`}
      aside={
        manages && (
          <Button variant="filled" onClick={() => setInviting(true)}>
            Invite somebody
          </Button>
        )
      }
    >
      <div className={css.people}>
        <NextStep here={["people"]} />
        <Members roles={roles.data ?? []} />
        {manages && <Invitations />}
        <WhoCovers />
        <section>
          <h2 className={css.head}>What each role may do</h2>
          <Loaded query={roles} what="the roles">
            {(found) => <Roles roles={found} />}
          </Loaded>
        </section>
      </div>
      {inviting && roles.data && <InviteSheet roles={roles.data} onClose={() => setInviting(false)} />}
    </Page>
  );
}

function Roles({ roles }: { roles: readonly Role[] }) {
  return (
    <dl className={css.roles}>
      {roles.map((role) => (
        <div key={role.name}>
          <dt>{role.title}</dt>
          <dd>
            <p>{role.description}</p>
            <p className={css.quiet}>{mayWords(role)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
