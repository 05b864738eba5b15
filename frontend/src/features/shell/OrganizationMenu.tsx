import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, bodyOf } from "../../api/client";
import { tellSessionChanged } from "../../api/live";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import { adopt } from "../../api/session";
import type { Session } from "../../api/types";
import { listed, roleName } from "../../i18n/phrasing";
import { Disclose } from "../../ui/layout/Disclose";
import { say } from "../../ui/states/messages";
import css from "./Shell.module.css";

/** The organization's name; a choice of organizations for somebody who belongs to several. */
export function OrganizationMenu({ session }: { session: Session }) {
  const router = useRouter();
  const choose = useMutation({
    mutationFn: (id: string) =>
      bodyOf(api.PUT("/api/v1/session/organization", { body: { organization_id: id } })),
    onSuccess: async (chosen) => {
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== "session" });
      adopt(chosen);
      tellSessionChanged();
      await router.navigate({ to: "/desk" });
      say(`You are now in ${chosen.organization.name}.`);
    },
    onError: (error) => say(`The organization was not changed. ${asProblem(error).fix}`),
  });

  if (session.memberships.length < 2) {
    return <span className={css.organization}>{session.organization.name}</span>;
  }
  return (
    <Disclose
      label={
        <>
          <span className={css.organization}>{session.organization.name}</span>
          <span className="unseen">: choose another organization</span>
        </>
      }
    >
      {(close) =>
        session.memberships.map(({ organization, roles }) => (
          <button
            key={organization.id}
            type="button"
            aria-pressed={organization.id === session.organization.id}
            onClick={() => {
              close();
              if (organization.id !== session.organization.id) choose.mutate(organization.id);
            }}
          >
            <span>
              {organization.name}
              <br />
              <small>as {listed(roles.map(roleName))}</small>
            </span>
            {organization.id === session.organization.id && <small>You are here</small>}
          </button>
        ))
      }
    </Disclose>
  );
}
