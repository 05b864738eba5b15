import { useMutation } from "@tanstack/react-query";
import { useRouter, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, bodyOf } from "../../api/client";
import { tellSessionChanged } from "../../api/live";
import { queryClient } from "../../api/queries";
import { adopt, useSession } from "../../api/session";
import type { OrganizationRef } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { Page } from "../../ui/layout/Page";
import { Failed } from "../../ui/states/states";
import css from "./Shell.module.css";

/** The organization a link names, where that is another of this person's than the one they work in. */
function useNamedElsewhere(): OrganizationRef | undefined {
  const session = useSession();
  const named = useRouterState({ select: (state) => String((state.location.search as { in?: unknown }).in) });
  return session.memberships
    .map(({ organization }) => organization)
    .find(({ slug, id }) => slug === named && id !== session.organization.id);
}

/**
 * A link in a letter says in which organization its page is. Whoever works in another one is asked first: switching by itself
 * would move their other windows too. To somebody who does not belong there the name says nothing.
 */
export function InOrganization({ children }: { children: ReactNode }) {
  const elsewhere = useNamedElsewhere();
  return elsewhere ? <Switch to={elsewhere} /> : children;
}

function Switch({ to }: { to: OrganizationRef }) {
  const session = useSession();
  const router = useRouter();
  const change = useMutation({
    mutationFn: () => bodyOf(api.PUT("/api/v1/session/organization", { body: { organization_id: to.id } })),
    onSuccess: (chosen) => {
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== "session" });
      adopt(chosen);
      tellSessionChanged();
    },
  });
  return (
    <Page title={`This page is in ${to.name}`}>
      <p>
        You are working in {session.organization.name} now. Other windows you have open go to {to.name} with
        you.
      </p>
      {change.error && <Failed error={change.error} />}
      <p className={css.choices}>
        <Button variant="filled" loading={change.isPending} onClick={() => change.mutate()}>
          Go to {to.name} and open it
        </Button>
        <Button onClick={() => void router.navigate({ to: "/desk" })}>
          Stay in {session.organization.name}
        </Button>
      </p>
    </Page>
  );
}
