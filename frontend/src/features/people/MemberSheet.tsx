import { Switch } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { Member, Role } from "../../api/types";
import { FormSheet } from "../../ui/FormSheet";
import { say } from "../../ui/notes";
import { RoleChoice } from "./RoleChoice";

type Props = { member: Member; roles: readonly Role[]; onClose: () => void };

export function MemberSheet({ member, roles, onClose }: Props) {
  const [chosen, setChosen] = useState(member.roles);
  const [active, setActive] = useState(member.active);
  const change = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PATCH("/api/v1/members/{member_id}", {
          params: { path: { member_id: member.id }, header: ifMatch(member.etag) },
          body: { roles: chosen, active },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["people"] });
      onClose();
      say(`${member.name} is changed. It counts from now on.`);
    },
  });
  return (
    <FormSheet
      title={member.name}
      act="Save"
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() => change.mutate()}
    >
      <RoleChoice roles={roles} chosen={chosen} onChange={setChosen} />
      <Switch
        label="Can sign in"
        description="Without it, the person is out at once. What they did stays in the record."
        checked={active}
        onChange={(event) => setActive(event.currentTarget.checked)}
      />
    </FormSheet>
  );
}
