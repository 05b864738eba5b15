import { useMutation } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { tellSessionChanged } from "../../api/live";
import { queryClient } from "../../api/queries";
import { adopt } from "../../api/session";
import type { OrganizationRef } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { Sheet } from "../../ui/layout/Sheet";
import { Failed } from "../../ui/states/states";
import css from "./Shell.module.css";

/** Over a page whose organization the session has left in another window. Every word on the page stays. */
export default function SwitchBack({
  organization,
  elsewhere,
}: {
  organization: OrganizationRef;
  elsewhere: string;
}) {
  const back = useMutation({
    mutationFn: () =>
      bodyOf(api.PUT("/api/v1/session/organization", { body: { organization_id: organization.id } })),
    onSuccess: (session) => {
      adopt(session);
      tellSessionChanged();
      void queryClient.invalidateQueries();
    },
  });
  return (
    <Sheet open firm onClose={() => {}} title={`This page belongs to ${organization.name}`}>
      <p style={{ marginBottom: "1.25rem" }}>
        In another window you went to {elsewhere}. So that nothing meant for one organization is written into
        the other, this page waits. What you wrote on it is kept.
      </p>
      {back.error && <Failed error={back.error} />}
      <div className={css.choices}>
        <Button data-first variant="filled" loading={back.isPending} onClick={() => back.mutate()}>
          Switch back to {organization.name}
        </Button>
        <Button onClick={() => location.assign("/desk")}>Leave this page and go to {elsewhere}</Button>
      </div>
    </Sheet>
  );
}
